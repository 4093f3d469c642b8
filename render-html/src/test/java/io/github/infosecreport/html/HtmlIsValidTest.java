package io.github.infosecreport.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.outline.ReportOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Nu HTML checker finds neither errors nor warnings. */
class HtmlIsValidTest {
    @ParameterizedTest
    @MethodSource("io.github.infosecreport.html.Fixtures#cases")
    void pages(Fixtures.Case report) {
        assertThat(NuChecker.check(Fixtures.page(report.outline()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.infosecreport.html.Fixtures#outlines")
    void fragmentsAtEveryDepthOfAnotherPage(ReportOutline outline) {
        for (int offset = 0; offset <= 5; offset++) {
            HtmlFragment fragment = Fixtures.RENDERER.fragment(outline, offset);
            String host = Fixtures.host(outline.language().key(), offset, fragment.html());

            assertThat(NuChecker.check(host)).as("offset %s", offset).isEmpty();
        }
    }

    @Test
    void theCheckerFindsWhatIsWrong() {
        String page = Fixtures.page(Fixtures.outline("wide/wide.en"));

        assertThat(NuChecker.check(page.replace("</h2>", "</h3>"))).anyMatch(line -> line.contains("End tag “h3”"));
        assertThat(NuChecker.check(page.replace("id=\"results\"", "id=\"title\"")))
                .anyMatch(line -> line.contains("Duplicate ID"));
        assertThat(NuChecker.check(page.replace("<td class=", "<td align=\"center\" class=")))
                .anyMatch(line -> line.contains("align"));
    }
}
