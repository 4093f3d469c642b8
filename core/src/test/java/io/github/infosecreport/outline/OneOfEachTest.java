package io.github.infosecreport.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReadReport;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.json.SourcePosition;
import io.github.infosecreport.model.InformationSecurityReport;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every structure that real reports need, in one report: from YAML and from Java, through the outline, to plain text. */
class OneOfEachTest {
    private static final String POINTER = "/governance/management-structure/text";

    private final ReadReport read = read();
    private final ReportOutline outline = ReportOutline.of(read.report());

    @Test
    void becomesThePlainTextThatAReaderExpects() throws IOException {
        List<String> lines = new ArrayList<>(PlainText.lines(outline.blocks()));
        lines.addAll(PlainText.footnotes(outline.footnotes()));

        assertThat(lines).containsExactlyElementsOf(resource("one-of-each.ja.txt"));
    }

    @Test
    void isTheSameBuiltInJava() {
        InformationSecurityReport built = OneOfEach.report();

        assertThat(ReportJson.toYaml(built)).isEqualTo(ReportJson.toYaml(read.report()));
        assertThat(built).isEqualTo(read.report());
        assertThat(ReportOutline.of(built)).isEqualTo(outline);
    }

    @Test
    void everyPieceOfTextKnowsItsPlaceInTheModel() {
        assertThat(AuthoredText.of(outline)).hasSizeGreaterThan(80).allSatisfy(text -> {
            SourceRange range = text.source().orElseThrow();
            String value = ModelStrings.at(ReportJson.toJson(read.report()), range.pointer());
            assertThat(value.substring(range.start(), range.end())).isEqualTo(text.text());
        });
    }

    @Test
    void aPlaceInTheModelIsALineAndColumnOfTheFile() {
        Inline.Text text = text("情報セキュリティ（ISMS）");
        SourceRange range = text.source().orElseThrow();

        assertThat(range).isEqualTo(new SourceRange(POINTER, 86, 100));
        SourcePosition position =
                read.sourceMap().position(range.pointer(), range.start()).orElseThrow();
        assertThat(position.line()).isEqualTo(23);
        assertThat(position.column()).isEqualTo(35);
    }

    @Test
    void tellsWhatTheTextAsksForAndDoesNotGet() {
        assertThat(outline.unresolved())
                .extracting(Unresolved::kind, Unresolved::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Unresolved.Kind.MARKUP, "html-tag"),
                        org.assertj.core.groups.Tuple.tuple(Unresolved.Kind.MARKUP, "html-tag"),
                        org.assertj.core.groups.Tuple.tuple(Unresolved.Kind.MARKUP, "html-entity"),
                        org.assertj.core.groups.Tuple.tuple(Unresolved.Kind.IMAGE, "missing.png"));
    }

    @Test
    void nothingInternalOrHiddenReachesARenderer() {
        String all = ReportJson.toJson(outline.publicReport()) + PlainText.lines(outline.blocks());

        assertThat(all)
                .doesNotContain("監査室の確認待ち")
                .doesNotContain("中期計画の改定中")
                .doesNotContain("集計表")
                .doesNotContain("秘密");
    }

    private Inline.Text text(String characters) {
        Optional<Inline.Text> found = AuthoredText.of(outline).stream()
                .filter(text -> text.text().equals(characters))
                .findFirst();
        return found.orElseThrow();
    }

    private static ReadReport read() {
        try {
            return ReportJson.read(Path.of(
                    OneOfEachTest.class.getResource("one-of-each.ja.yaml").toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> resource(String name) throws IOException {
        try (InputStream in = OneOfEachTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
