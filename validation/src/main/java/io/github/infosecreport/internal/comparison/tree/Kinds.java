package io.github.infosecreport.internal.comparison.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The table of what types do not tell of attributes. */
final class Kinds {
    private static final String RESOURCE = "attributes.yaml";
    private static final List<LeafKind> LISTED = List.of(
            LeafKind.NAME, LeafKind.GRADE, LeafKind.CODE, LeafKind.WEB, LeafKind.ADDRESS, LeafKind.UNIT, LeafKind.LINK);

    private static final Map<String, LeafKind> STRINGS = new HashMap<>();
    private static final Set<String> PASSED_OVER = new HashSet<>();
    private static final Set<String> MEASURED = new HashSet<>();
    private static final Map<String, List<String>> KEYS = new HashMap<>();

    static {
        JsonNode table = read();
        for (LeafKind kind : LISTED) {
            words(table.path(kind.name().toLowerCase(Locale.ROOT))).forEach(attribute -> STRINGS.put(attribute, kind));
        }
        PASSED_OVER.addAll(words(table.path("passed-over")));
        MEASURED.addAll(words(table.path("measured")));
        table.path("keys").properties().forEach(entry -> KEYS.put(entry.getKey(), words(entry.getValue())));
    }

    private Kinds() {}

    static Optional<LeafKind> ofString(String attribute) {
        return Optional.ofNullable(STRINGS.get(attribute));
    }

    static boolean isPassedOver(String attribute) {
        return PASSED_OVER.contains(attribute);
    }

    static boolean isMeasured(String attribute) {
        return MEASURED.contains(attribute);
    }

    /** {@return the attributes that tell elements of a type from each other where they have no id} */
    static List<String> keys(String type) {
        return KEYS.getOrDefault(type, List.of());
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }

    private static JsonNode read() {
        YAMLMapper mapper = YAMLMapper.builder(YAMLFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .build();
        try (@Nullable InputStream stream = Kinds.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return mapper.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }
}
