package io.github.infosecreport.internal.outline;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.NumberingPreset;
import io.github.infosecreport.outline.Counter;
import io.github.infosecreport.outline.ListStyle;
import io.github.infosecreport.outline.NumberingScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads how headings are numbered and named from {@code numbering.yaml}. */
public final class NumberingTable {
    private static final String RESOURCE = "numbering.yaml";
    private static final Map<NumberingPreset, Map<EditionLanguage, NumberingScheme>> SCHEMES = read();

    private NumberingTable() {}

    /**
     * Finds the scheme of a preset.
     *
     * @param preset the preset
     * @param language the edition's language
     * @return the scheme
     */
    public static NumberingScheme scheme(NumberingPreset preset, EditionLanguage language) {
        return of(of(SCHEMES, preset), language);
    }

    private static <K, V> V of(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException(RESOURCE + " has no " + key);
        }
        return value;
    }

    private static Map<NumberingPreset, Map<EditionLanguage, NumberingScheme>> read() {
        YAMLMapper mapper = YAMLMapper.builder(YAMLFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .build();
        try (@Nullable InputStream stream = NumberingTable.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            JsonNode table = mapper.readTree(stream);
            Map<NumberingPreset, Map<EditionLanguage, NumberingScheme>> schemes = new EnumMap<>(NumberingPreset.class);
            for (NumberingPreset preset : NumberingPreset.values()) {
                Map<EditionLanguage, NumberingScheme> byLanguage = new EnumMap<>(EditionLanguage.class);
                for (EditionLanguage language : EditionLanguage.values()) {
                    byLanguage.put(language, scheme(table.path(preset.key()).path(language.key())));
                }
                schemes.put(preset, byLanguage);
            }
            return schemes;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private static NumberingScheme scheme(JsonNode node) {
        ListStyle lists = ListStyle.ofKey(text(node, "lists"))
                .orElseThrow(() -> new IllegalStateException(RESOURCE + ": no such list style in " + node));
        return new NumberingScheme(
                node.path("levels").valueStream().map(NumberingTable::level).toList(), lists);
    }

    private static NumberingScheme.Level level(JsonNode node) {
        String reference = text(node, "reference");
        return new NumberingScheme.Level(
                text(node, "heading"),
                reference,
                node.has("own") ? text(node, "own") : reference,
                Counter.valueOf(text(node, "counter").toUpperCase(Locale.ROOT)));
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isString()) {
            throw new IllegalStateException(RESOURCE + ": no text '" + name + "' in " + node);
        }
        return value.stringValue();
    }
}
