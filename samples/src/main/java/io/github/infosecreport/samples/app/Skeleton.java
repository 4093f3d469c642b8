package io.github.infosecreport.samples.app;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.standard.Chapter;
import io.github.infosecreport.standard.ContentPoint;
import io.github.infosecreport.standard.Item;
import io.github.infosecreport.standard.Standard;
import io.github.infosecreport.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * A report to be filled in: placeholders where text must come, examples of facts as comments. Guidance bears a second
 * comment sign, so that it stays a comment when an editor takes the first one off a whole stretch.
 */
final class Skeleton {
    private static final String GUIDANCE = "## ";
    private static final String EXAMPLE = "# ";

    /** The schema beside the report, in whichever language its authors want. */
    private static final String SCHEMA = "infosec-report-" + InformationSecurityReport.MODEL_VERSION + ".schema.json";

    private final Texts head = Texts.load(Skeleton.class, "skeleton/head.yaml");
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    private Skeleton(Locale locale) {
        this.locale = locale;
    }

    static String write(Locale locale, ItemSet items) {
        Skeleton skeleton = new Skeleton(locale);
        skeleton.head();
        for (Chapter chapter : Standard.model().chapters()) {
            List<Item> wanted = chapter.items().stream()
                    .filter(item -> items == ItemSet.ALL || item.key().isBasic())
                    .toList();
            if (!wanted.isEmpty()) {
                skeleton.chapter(chapter, wanted);
            }
        }
        return skeleton.out.toString();
    }

    private void head() {
        out.append("# yaml-language-server: $schema=./").append(SCHEMA).append('\n');
        block(GUIDANCE, head.get("guide", locale));
        block(GUIDANCE, head.format("schema", locale, SCHEMA));
        block("", head.get("report", locale));
        block(EXAMPLE, head.get("report.examples", locale));
    }

    private void chapter(Chapter chapter, List<Item> items) {
        Texts examples = Texts.load(Skeleton.class, "skeleton/" + chapter.key().key() + ".yaml");
        out.append('\n');
        block(GUIDANCE, "==== " + chapter.title().get(locale) + " ====");
        if (chapter.key().isItem()) {
            item(items.get(0), "", examples);
            return;
        }
        block("", chapter.key().key() + ":");
        items.forEach(item -> item(item, "  ", examples));
    }

    private void item(Item item, String indent, Texts examples) {
        String key = item.key().key();
        out.append('\n');
        block(indent + GUIDANCE, item.title().get(locale) + (item.key().isBasic() ? head.get("basic", locale) : ""));
        block(indent + GUIDANCE, item.guidance().get(locale));
        for (ContentPoint point : item.contentPoints()) {
            block(
                    indent + GUIDANCE + "- ",
                    point.title().get(locale) + ": " + point.guidance().get(locale));
        }
        block(indent, key + ":");
        block(
                indent + "  ",
                examples.contains(key + ".filled")
                        ? examples.get(key + ".filled", locale)
                        : "text: |\n  " + head.get("placeholder", locale));
        block(indent + "  " + EXAMPLE, examples.get(key, locale));
    }

    private void block(String lead, String lines) {
        lines.lines().forEach(line -> out.append(lead).append(line).append('\n'));
    }
}
