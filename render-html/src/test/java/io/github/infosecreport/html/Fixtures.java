package io.github.infosecreport.html;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.NumberingPreset;
import io.github.infosecreport.outline.AssetSource;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.ReportOutline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The reports that tests render. */
final class Fixtures {
    /** Every structure in one report, and two wide ones with many kinds of facts. */
    static final List<String> NAMES = List.of("one-of-each.ja", "wide/wide.ja", "wide/wide.en");

    /** The reports that are shown to everybody, each in the numbering that it names. */
    private static final List<String> SAMPLES =
            List.of("mail-order.ja", "mail-order.en", "appliance-group.ja", "appliance-group.en", "parts-maker.ja");

    static final HtmlRenderer RENDERER = new HtmlRenderer();

    /** A report in a numbering. */
    record Case(String name, NumberingPreset numbering) {
        ReportOutline outline() {
            return Fixtures.outline(name, numbering);
        }

        @Override
        public String toString() {
            return name + " " + numbering;
        }
    }

    /** Everything that real reports are typed with, in either language. */
    static final List<String> HARD = List.of("hard-cases.ja", "hard-cases.en");

    /** The reports of core's own tests. */
    private static final Path CORE = Path.of("..", "core/src/test/resources/io/github/infosecreport/outline");

    private Fixtures() {}

    static Stream<Case> cases() {
        return Stream.concat(
                NAMES.stream().flatMap(name -> Arrays.stream(NumberingPreset.values())
                        .map(numbering -> new Case(name, numbering))),
                Stream.concat(SAMPLES.stream(), HARD.stream())
                        .map(name -> new Case(
                                name, report(name).getEdition().getNumbering().orElseThrow())));
    }

    static Stream<ReportOutline> outlines() {
        return Stream.concat(NAMES.stream(), HARD.stream()).map(Fixtures::outline);
    }

    static InformationSecurityReport report(String name) {
        try {
            return ReportJson.read(path(name)).report();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static ReportOutline outline(String name) {
        return ReportOutline.of(report(name), options(name));
    }

    static ReportOutline outline(String name, NumberingPreset numbering) {
        return ReportOutline.of(report(name), options(name).withNumbering(numbering));
    }

    /** A report in Japanese with one own section. */
    static ReportOutline ofText(String text) {
        return ReportOutline.of(InformationSecurityReport.builder()
                .id("text")
                .title("題")
                .edition(edition -> edition.language(java.util.Locale.JAPANESE))
                .issuer(issuer -> issuer.name("葵"))
                .structure(structure -> structure.section("x-one", "節", section -> section.text(text)))
                .build());
    }

    static Document parsed(ReportOutline outline) {
        return Jsoup.parse(page(outline));
    }

    static String page(ReportOutline outline) {
        return page(RENDERER, outline);
    }

    static String page(HtmlRenderer renderer, ReportOutline outline) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(outline, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A page of somebody else's, with headings down to a level, and reports below the last. */
    static String host(String language, int level, String... fragments) {
        StringBuilder headings = new StringBuilder();
        for (int i = 1; i <= level; i++) {
            headings.append("<h" + i + ">IR " + i + "</h" + i + ">");
        }
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head><title>IR</title></head><body>" + headings
                + String.join("\n", fragments) + "</body></html>";
    }

    private static OutlineOptions options(String name) {
        return OutlineOptions.defaults()
                .withAssets(AssetSource.directory(path(name).toAbsolutePath().getParent()));
    }

    /** {@return a file of core's own tests} */
    static Path core(String name) {
        return CORE.resolve(name);
    }

    private static Path path(String name) {
        if (SAMPLES.contains(name)) {
            return Path.of("..", "samples", "reports", name + ".yaml");
        }
        Path shared = core(name + ".yaml");
        if (Files.exists(shared)) {
            return shared;
        }
        try {
            return Path.of(Fixtures.class.getResource(name + ".yaml").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
