package io.github.infosecreport.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report past a limit is refused by a typed error; the option lets it through. */
class OutlineLimitsTest {
    private static InformationSecurityReport report(String scope) {
        return ReportJson.fromYaml(
                "modelVersion: \"0.1\"\nid: r\nedition: {language: en}\ntitle: t\nissuer: {name: n}\n"
                        + "management-perspective: {scope: {" + scope + "}}\n");
    }

    @Test
    void blocksAreLimited() {
        // Two headings and as many paragraphs as make 20,000 and one more.
        InformationSecurityReport full = report("text: \"" + "x\\n\\n".repeat(19_998) + "\"");
        InformationSecurityReport over = report("text: \"" + "x\\n\\n".repeat(19_999) + "\"");

        assertThat(ReportOutline.of(full).blocks()).hasSize(20_000);
        assertThatThrownBy(() -> ReportOutline.of(over))
                .isInstanceOf(OutlineLimitException.class)
                .hasMessage("the report has more than 20000 blocks; OutlineOptions.withLimits allows more");
        assertThat(ReportOutline.of(over, OutlineOptions.defaults().withLimits(20_001, 1))
                        .blocks())
                .hasSize(20_001);
    }

    @Test
    void picturesAreLimitedBeforeTheyAreRead() {
        List<String> read = new ArrayList<>();
        AssetSource counting = source -> {
            read.add(source);
            return Optional.empty();
        };
        InformationSecurityReport three = report(
                "exhibits: [{id: a, image: {src: a.png, alt: a}}, {id: b, image: {src: b.png, alt: b}}, {id: c, image: {src: c.png, alt: c}}]");
        OutlineOptions options = OutlineOptions.defaults().withAssets(counting);

        assertThatThrownBy(() -> ReportOutline.of(three, options.withLimits(20_000, 2)))
                .isInstanceOf(OutlineLimitException.class)
                .hasMessageContaining("more than 2 pictures");
        assertThat(read).containsExactly("a.png", "b.png");
        assertThat(ReportOutline.of(three, options.withLimits(20_000, 3)).unresolved())
                .hasSize(3);
    }

    @Test
    void theSamePictureCountsEachTimeItIsShown() {
        InformationSecurityReport twice =
                report("exhibits: [{id: a, image: {src: a.png, alt: a}}, {id: b, image: {src: a.png, alt: b}}]");

        assertThatThrownBy(
                        () -> ReportOutline.of(twice, OutlineOptions.defaults().withLimits(100, 1)))
                .isInstanceOf(OutlineLimitException.class);
    }
}
