package io.github.infosecreport.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReadReport;
import io.github.infosecreport.json.ReportEdit;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A report of more than 150 headings that is typed in every way in which real ones are, in Japanese and in English: its
 * text is the list beside it. The renderers are held to the same list.
 */
class HardCasesTest {
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyStringIsThereWholeUnchangedAndInOrder(String language) throws IOException {
        assertThat(text(outline(language))).containsExactlyElementsOf(lines("hard-cases." + language + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void thereAreMoreThan150Headings(String language) {
        assertThat(outline(language).headings()).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyPieceOfTextKnowsItsPlaceInTheModel(String language) {
        InformationSecurityReport report = read(language);
        String json = ReportJson.toJson(report);

        assertThat(AuthoredText.of(ReportOutline.of(report)))
                .hasSizeGreaterThan(600)
                .allSatisfy(text -> {
                    SourceRange range = text.source().orElseThrow();
                    String value = ModelStrings.at(json, range.pointer());
                    assertThat(value.substring(range.start(), range.end())).isIn(text.text(), "\\" + text.text());
                });
    }

    @Test
    void tellsOfTextThatLooksLikeMarkupAndOfNoOther() {
        assertThat(literals("ja"))
                .containsExactly(
                        "heading #",
                        "heading #####",
                        "setext-heading ===",
                        "thematic-break ---",
                        "list FAX：",
                        "list ※",
                        "paragraph 　",
                        "html-tag <b>",
                        "html-tag </b>",
                        "html-entity &nbsp;",
                        "image ![絵](office.png)",
                        "link [本文](#scope)",
                        "footnote [^未定]",
                        "emphasis **",
                        "container ::: warning",
                        "container :::",
                        "attribute {#Here}");
        assertThat(literals("en"))
                .containsExactly(
                        "heading #",
                        "heading #####",
                        "setext-heading ===",
                        "thematic-break ---",
                        "list Fax:",
                        "list ※",
                        "paragraph 　",
                        "html-tag <b>",
                        "html-tag </b>",
                        "html-entity &nbsp;",
                        "image ![picture](office.png)",
                        "link [the text](#scope)",
                        "footnote [^open]",
                        "emphasis **",
                        "container ::: warning",
                        "container :::",
                        "attribute {#Here}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aBackslashSaysThatItIsMeantSo(String language) {
        InformationSecurityReport report = read(language);
        List<SourceRange> places = literalPlaces(ReportOutline.of(report));
        String pointer = places.get(0).pointer();
        StringBuilder text = new StringBuilder(ModelStrings.at(ReportJson.toJson(report), pointer));
        for (int i = places.size() - 1; i >= 0; i--) {
            assertThat(places.get(i).pointer()).isEqualTo(pointer);
            text.insert(places.get(i).start(), '\\');
        }

        ReportOutline escaped =
                ReportOutline.of(ReportEdit.text(pointer, text.toString()).apply(report));

        assertThat(literalPlaces(escaped)).isEmpty();
        assertThat(text(escaped)).isEqualTo(text(ReportOutline.of(report)));
    }

    @Test
    void bothEditionsAreOneReport() {
        ReportOutline ja = outline("ja");
        ReportOutline en = outline("en");

        assertThat(read("ja").getId()).isEqualTo(read("en").getId());
        assertThat(places(en)).containsExactlyElementsOf(places(ja));
        assertThat(PlainText.lines(en.blocks())).hasSameSizeAs(PlainText.lines(ja.blocks()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void isTheSameAfterARoundTrip(String language) throws IOException {
        InformationSecurityReport report = read(language);

        InformationSecurityReport back = ReportJson.fromYaml(ReportJson.toYaml(report));

        assertThat(back).isEqualTo(report);
        assertThat(text(ReportOutline.of(back))).containsExactlyElementsOf(lines("hard-cases." + language + ".txt"));
    }

    /** Headings with their level and numbers, and exhibits with theirs. */
    private static List<String> places(ReportOutline outline) {
        List<String> places = new ArrayList<>();
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Heading heading) {
                places.add(heading.level() + " " + heading.anchor()
                        + heading.number().map(HeadingNumber::path).orElse(List.of()));
            } else if (block instanceof Block.Exhibit exhibit) {
                places.add(exhibit.anchor() + " "
                        + exhibit.label().map(ExhibitLabel::number).orElse(0));
            }
        }
        return places;
    }

    private static List<String> literals(String language) {
        String json = ReportJson.toJson(read(language));
        return outline(language).unresolved().stream()
                .filter(unresolved -> unresolved.kind() == Unresolved.Kind.MARKUP)
                .map(unresolved -> unresolved.name() + " "
                        + ModelStrings.at(json, unresolved.where().pointer())
                                .substring(
                                        unresolved.where().start(),
                                        unresolved.where().end()))
                .toList();
    }

    private static List<SourceRange> literalPlaces(ReportOutline outline) {
        return outline.unresolved().stream()
                .filter(unresolved -> unresolved.kind() == Unresolved.Kind.MARKUP)
                .map(Unresolved::where)
                .toList();
    }

    private static List<String> text(ReportOutline outline) {
        return Stream.concat(
                        PlainText.lines(outline.blocks()).stream(), PlainText.footnotes(outline.footnotes()).stream())
                .toList();
    }

    private static ReportOutline outline(String language) {
        return ReportOutline.of(read(language));
    }

    private static InformationSecurityReport read(String language) {
        try {
            ReadReport read = ReportJson.read(file("hard-cases." + language + ".yaml"));
            return read.report();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(file(name), StandardCharsets.UTF_8);
    }

    private static Path file(String name) {
        try {
            return Path.of(HardCasesTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
