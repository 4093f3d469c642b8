package io.github.infosecreport.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    void theDepthOfProseIsLimited() {
        InformationSecurityReport deep = report("text: \"" + "> ".repeat(33) + "x\"");

        assertThatThrownBy(() -> ReportOutline.of(deep))
                .isInstanceOfSatisfying(OutlineLimitException.class, refusal -> {
                    assertThat(refusal)
                            .hasMessage(
                                    "the text at /management-perspective/scope/text is nested 33 levels deep or deeper, where 32 are"
                                            + " allowed; nest lists, quotations, containers and emphasis less, or allow more by"
                                            + " OutlineOptions.withMaxDepth");
                    assertThat(refusal.message(Locale.JAPANESE))
                            .isEqualTo("/management-perspective/scope/text の文章が33段以上に入れ子になっています（上限は32段）。"
                                    + "箇条書き、引用、囲み、強調などの入れ子を減らしてください。"
                                    + "OutlineOptions.withMaxDepth で上限を変えられます");
                    assertThat(refusal.path()).isEqualTo("/management-perspective/scope/text");
                    assertThat(List.of(refusal.offset(), refusal.limit(), refusal.found()))
                            .containsExactly(64, 32, 33);
                });
        assertThat(ReportOutline.of(deep, OutlineOptions.defaults().withMaxDepth(33))
                        .blocks())
                .hasSize(3);
        assertThatThrownBy(() -> ReportOutline.of(
                        report("exhibits: [{id: a, caption: \"**a *b***\", table: {rows: [[x]]}}]"),
                        OutlineOptions.defaults().withMaxDepth(1)))
                .isInstanceOf(OutlineLimitException.class)
                .hasMessageContaining("/management-perspective/scope/exhibits/0/caption is nested 2 levels");
    }

    @Test
    void refusalsOfTheReportAsAWholeNameNoPath() {
        OutlineLimitException blocks = OutlineLimitException.tooManyBlocks(10, 12);

        assertThat(blocks.path()).isEmpty();
        assertThat(List.of(blocks.offset(), blocks.limit(), blocks.found())).containsExactly(0, 10, 12);
        assertThat(blocks.message(Locale.JAPANESE)).isEqualTo("ブロックが10個を超えています。OutlineOptions.withLimits で上限を変えられます");
        assertThat(OutlineLimitException.tooManyPictures(3, 4).message(Locale.JAPANESE))
                .isEqualTo("画像が3個を超えています。OutlineOptions.withLimits で上限を変えられます");
        assertThat(OutlineLimitException.pictureTooLarge("a.png", 9).message(Locale.JAPANESE))
                .isEqualTo("画像「a.png」が9バイトを超えています。画像を小さくしてください。AssetSource.directory で上限を変えられます");
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
