package io.github.infosecreport.samples.app;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.json.YamlComments;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.rollforward.Review;
import io.github.infosecreport.rollforward.RollForward;
import io.github.infosecreport.standard.Chapter;
import io.github.infosecreport.standard.Standard;
import io.github.infosecreport.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Next year's report with comments where its author has to look, and with the items that last year's lacked. */
final class NextYearFile implements YamlComments {
    private static final Texts TEXTS = Texts.load(NextYearFile.class, "next-year.yaml");

    /** The schema beside the report, by which editors complete it. */
    private static final String SCHEMA = "infosec-report-" + InformationSecurityReport.MODEL_VERSION + ".schema.json";

    private final Locale locale;
    private final Map<String, List<String>> above = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();

    private NextYearFile(Locale locale) {
        this.locale = locale;
    }

    /**
     * Writes the file.
     *
     * @param last last year's report
     * @param locale the language of its comments
     * @param items which items are added where they lack
     * @return the file, in YAML
     */
    static String write(InformationSecurityReport last, Locale locale, ItemSet items) {
        RollForward next = RollForward.of(last);
        MissingItems missing = MissingItems.of(next, items);
        NextYearFile file = new NextYearFile(locale);
        file.head(last, next, missing.items().size());
        for (Chapter chapter : Standard.model().chapters()) {
            file.chapter(chapter, missing);
        }
        next.reviews().forEach(file::review);
        return ReportJson.toYaml(missing.added(), file);
    }

    private void head(InformationSecurityReport last, RollForward next, int added) {
        add(above, "", " yaml-language-server: $schema=./" + SCHEMA);
        long toFill = next.reviews().stream()
                .filter(review -> review.reason().isToFill())
                .count();
        TEXTS.format(
                        "guide",
                        locale,
                        last.getTitle(),
                        last.getId(),
                        toFill + added,
                        next.reviews().size() - toFill,
                        ItemGuide.placeholder(last.getEdition().getLanguage().locale()))
                .lines()
                .forEach(line -> add(above, "", "# " + line));
    }

    private void chapter(Chapter chapter, MissingItems missing) {
        String pointer = "/" + chapter.key().key();
        add(above, pointer, "");
        add(above, pointer, "# ==== " + chapter.title().get(locale) + " ====");
        for (ItemGuide guide : ItemGuide.of(chapter)) {
            String item = chapter.key().isItem()
                    ? pointer
                    : pointer + "/" + guide.item().key().key();
            if (!chapter.key().isItem()) {
                add(above, item, "");
                add(above, item, "# " + guide.title(locale));
            }
            if (missing.contains(guide.item().key())) {
                add(above, item, "# " + TEXTS.get("fill", locale) + TEXTS.get("added", locale));
                guide.guidance(locale).forEach(line -> add(above, item, "# " + line));
                guide.examples(locale)
                        .forEach(line -> add(below, item, ItemGuide.isGuidance(line) ? line.substring(1) : " " + line));
            }
        }
    }

    private void review(Review review) {
        String lead = TEXTS.get(review.reason().isToFill() ? "fill" : "check", locale);
        add(above, review.pointer(), "# " + lead + review.message(locale));
    }

    private static void add(Map<String, List<String>> lines, String pointer, String line) {
        lines.computeIfAbsent(pointer, key -> new ArrayList<>()).add(line);
    }

    @Override
    public List<String> before(String pointer) {
        return above.getOrDefault(pointer, List.of());
    }

    @Override
    public List<String> after(String pointer) {
        return below.getOrDefault(pointer, List.of());
    }
}
