package io.github.infosecreport.samples.app;

import io.github.infosecreport.standard.Chapter;
import io.github.infosecreport.standard.ContentPoint;
import io.github.infosecreport.standard.Item;
import io.github.infosecreport.standard.Standard;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The standard's items as text and as JSON. */
final class Catalogue {
    private Catalogue() {}

    static String text(Locale locale) {
        StringBuilder out = new StringBuilder();
        for (Chapter chapter : Standard.model().chapters()) {
            line(out, "", chapter.key().key(), chapter.title().get(locale));
            for (Item item : chapter.items()) {
                line(
                        out,
                        item.key().isBasic() ? "  * " : "    ",
                        item.key().key(),
                        item.title().get(locale));
                for (ContentPoint point : item.contentPoints()) {
                    line(out, "        ", point.id(), point.title().get(locale));
                }
            }
        }
        return out.append(Messages.format("basic-mark", locale)).append('\n').toString();
    }

    private static void line(StringBuilder out, String lead, String key, String title) {
        out.append(lead).append(key).append("  ").append(title).append('\n');
    }

    static String json(Locale locale) {
        JsonMapper mapper = new JsonMapper();
        ObjectNode root = mapper.createObjectNode();
        ArrayNode items = root.putArray("items");
        for (Chapter chapter : Standard.model().chapters()) {
            for (Item item : chapter.items()) {
                ObjectNode node = items.addObject();
                node.put("key", item.key().key());
                node.put("chapter", chapter.key().key());
                node.put("title", item.title().get(locale));
                node.put("basic", item.key().isBasic());
                node.put("guidance", item.guidance().get(locale));
                ArrayNode points = node.putArray("contentPoints");
                for (ContentPoint point : item.contentPoints()) {
                    ObjectNode pointNode = points.addObject();
                    pointNode.put("id", point.id());
                    pointNode.put("title", point.title().get(locale));
                    pointNode.put("guidance", point.guidance().get(locale));
                    pointNode.put("provenance", point.provenance().key());
                }
            }
        }
        return mapper.writeValueAsString(root) + "\n";
    }
}
