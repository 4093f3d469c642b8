package io.github.infosecreport.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the standard from {@code standard.yaml}. */
final class StandardReader {
    private static final String RESOURCE = "standard.yaml";

    private StandardReader() {}

    static Standard read() {
        YAMLMapper mapper = YAMLMapper.builder(YAMLFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .build();
        try (@Nullable InputStream stream = StandardReader.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            JsonNode root = mapper.readTree(stream);
            return new Standard(
                    list(root, "chapters", StandardReader::chapter), list(root, "notes", StandardReader::note));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private static Chapter chapter(JsonNode node) {
        return new Chapter(
                constant(ChapterKey.values(), text(node, "key")),
                bilingual(node, "title"),
                bilingual(node, "guidance"),
                list(node, "items", StandardReader::item));
    }

    private static Item item(JsonNode node) {
        return new Item(
                constant(ItemKey.values(), text(node, "key")),
                bilingual(node, "title"),
                bilingual(node, "guidance"),
                list(node, "points", StandardReader::contentPoint),
                list(node, "notes", JsonNode::intValue));
    }

    private static ContentPoint contentPoint(JsonNode node) {
        Provenance provenance =
                node.has("provenance") ? constant(Provenance.values(), text(node, "provenance")) : Provenance.STANDARD;
        return new ContentPoint(
                text(node, "id"),
                bilingual(node, "title"),
                bilingual(node, "guidance"),
                provenance,
                list(node, "paths", JsonNode::stringValue));
    }

    private static StandardNote note(JsonNode node) {
        return new StandardNote(
                node.path("number").intValue(),
                constant(ItemKey.values(), text(node, "item")),
                bilingual(node, "meaning"));
    }

    private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> reader) {
        return StreamSupport.stream(node.path(name).spliterator(), false)
                .map(reader)
                .toList();
    }

    private static BilingualText bilingual(JsonNode node, String name) {
        JsonNode texts = node.path(name);
        return new BilingualText(text(texts, "ja"), text(texts, "en"));
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new IllegalStateException(RESOURCE + ": no text '" + name + "' in " + node);
        }
        return value.stringValue();
    }

    private static <E extends Enum<E> & Keyed> E constant(E[] values, String key) {
        return Arrays.stream(values)
                .filter(value -> value.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(RESOURCE + ": unknown key '" + key + "'"));
    }
}
