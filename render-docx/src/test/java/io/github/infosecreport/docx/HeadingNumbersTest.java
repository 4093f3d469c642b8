package io.github.infosecreport.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.NumberingPreset;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Cover;
import io.github.infosecreport.outline.HeadingNumber;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.NumberingScheme;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.ReportOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that a word processor counts are those of the outline, wherever they jump. */
class HeadingNumbersTest {
    @ParameterizedTest
    @CsvSource({"JA,BUSINESS", "JA,OFFICIAL", "JA,CHAPTER", "EN,BUSINESS", "EN,OFFICIAL", "EN,CHAPTER"})
    void jumpsOfEveryKindAreCounted(EditionLanguage language, NumberingPreset preset) {
        ReportOutline outline = ReportOutline.of(
                Reports.read("numbers.ja.yaml"),
                OutlineOptions.defaults().withLanguage(language).withNumbering(preset));

        countsAsTheOutline(outline);
    }

    @Property(tries = 40)
    void anyPathsAreCounted(@ForAll("paths") List<List<Integer>> paths) {
        NumberingScheme scheme = NumberingScheme.of(NumberingPreset.OFFICIAL, EditionLanguage.JA);
        List<Block> blocks = new ArrayList<>();
        for (List<Integer> path : paths) {
            blocks.add(new Block.Heading(
                    path.size(),
                    Optional.of(new HeadingNumber(scheme.label(path), path)),
                    List.of(Inline.Text.generated("見出し")),
                    "h" + blocks.size(),
                    Optional.empty(),
                    "/"));
        }
        InformationSecurityReport report = InformationSecurityReport.builder()
                .id("a")
                .title("報告書")
                .issuer(i -> i.name("白樺製作所株式会社"))
                .edition(e -> e.language(Locale.JAPANESE))
                .build();

        countsAsTheOutline(new ReportOutline(
                EditionLanguage.JA,
                new Cover("報告書", Optional.empty(), "白樺製作所株式会社", Optional.empty(), List.of()),
                scheme,
                false,
                blocks,
                List.of(),
                List.of(),
                report));
    }

    @Provide
    Arbitrary<List<List<Integer>>> paths() {
        return Arbitraries.integers()
                .between(1, 3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static void countsAsTheOutline(ReportOutline outline) {
        Docx docx = new Docx(Reports.render(outline));
        // What Word cannot count is text; it has its own test.
        List<String> expected = outline.headings()
                .filter(heading -> heading.number()
                        .filter(number ->
                                docx.body("//w:p").stream().noneMatch(line -> line.startsWith(number.label() + " ")))
                        .isPresent())
                .map(heading -> heading.number().orElseThrow().label())
                .collect(Collectors.toList());

        assertThat(expected).isNotEmpty();
        assertThat(new WordNumbers(docx, true).headings()).isEqualTo(expected);
        assertThat(new WordNumbers(docx, false).headings()).isEqualTo(expected);
    }
}
