package io.github.infosecreport.samples.app;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.standard.Chapter;
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
            List<ItemGuide> wanted = ItemGuide.of(chapter).stream()
                    .filter(guide -> guide.isIn(items))
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
        block(GUIDANCE, head.get("prose", locale));
        block("", head.get("report", locale));
        head.get("report.examples", locale).lines().forEach(line -> example("", line));
    }

    private void chapter(Chapter chapter, List<ItemGuide> items) {
        out.append('\n');
        block(GUIDANCE, "==== " + chapter.title().get(locale) + " ====");
        if (chapter.key().isItem()) {
            item(items.get(0), "");
            return;
        }
        block("", chapter.key().key() + ":");
        items.forEach(guide -> item(guide, "  "));
    }

    private void item(ItemGuide guide, String indent) {
        if (!indent.isEmpty()) {
            out.append('\n');
            block(indent + GUIDANCE, guide.title(locale));
        }
        guide.guidance(locale).forEach(line -> block(indent + GUIDANCE, line));
        block(indent, guide.item().key().key() + ":");
        block(indent + "  ", guide.content(locale));
        guide.examples(locale).forEach(line -> example(indent + "  ", line));
    }

    private void example(String indent, String line) {
        block(indent + (ItemGuide.isGuidance(line) ? "" : EXAMPLE), line);
    }

    private void block(String lead, String lines) {
        lines.lines().forEach(line -> out.append(lead).append(line).append('\n'));
    }
}
