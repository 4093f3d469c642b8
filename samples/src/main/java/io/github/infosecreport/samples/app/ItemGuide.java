package io.github.infosecreport.samples.app;

import io.github.infosecreport.standard.Chapter;
import io.github.infosecreport.standard.Item;
import io.github.infosecreport.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a skeleton says of an item: the standard's guidance, a first content, and examples of facts. */
final class ItemGuide {
    private static final Texts FRAME = Texts.load(ItemGuide.class, "skeleton/head.yaml");

    private final Item item;
    private final Texts examples;

    private ItemGuide(Item item, Texts examples) {
        this.item = item;
        this.examples = examples;
    }

    /** {@return the guides of a chapter's items} */
    static List<ItemGuide> of(Chapter chapter) {
        Texts examples = Texts.load(ItemGuide.class, "skeleton/" + chapter.key().key() + ".yaml");
        return chapter.items().stream()
                .map(item -> new ItemGuide(item, examples))
                .toList();
    }

    Item item() {
        return item;
    }

    boolean isIn(ItemSet items) {
        return items == ItemSet.ALL || item.key().isBasic();
    }

    String title(Locale locale) {
        return item.title().get(locale) + (item.key().isBasic() ? FRAME.get("basic", locale) : "");
    }

    /** {@return what the standard wants of the item, and of each of its content points} */
    List<String> guidance(Locale locale) {
        return Stream.concat(
                        item.guidance().get(locale).lines(),
                        item.contentPoints().stream()
                                .map(point -> "- " + point.title().get(locale) + ": "
                                        + point.guidance().get(locale)))
                .toList();
    }

    /** {@return what stands there at once, in YAML} */
    String content(Locale locale) {
        String filled = item.key().key() + ".filled";
        return examples.contains(filled) ? examples.get(filled, locale) : "text: |\n  " + placeholder(locale) + "\n";
    }

    /** {@return what stands for content still to be written} */
    static String placeholder(Locale locale) {
        return FRAME.get("placeholder", locale);
    }

    /** {@return examples of facts, in YAML, with lines of guidance between them} */
    List<String> examples(Locale locale) {
        return examples.get(item.key().key(), locale).lines().toList();
    }

    /** {@return whether a line among examples stays a comment} */
    static boolean isGuidance(String line) {
        return line.startsWith("## ");
    }
}
