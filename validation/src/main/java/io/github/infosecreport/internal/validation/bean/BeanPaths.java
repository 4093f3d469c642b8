package io.github.infosecreport.internal.validation.bean;

import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.standard.Keyed;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Translates Bean Validation's paths into JSON Pointers: the one place that does. */
final class BeanPaths {
    /** Chapters and items bear their keys in JSON; every other name is the same in both. */
    private static final Map<String, String> KEYS = keys();

    private BeanPaths() {}

    static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            // The index stands at the node behind the list, which for a list of strings is the element itself.
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                boolean isTop = pointer.indexOf("/", 1) < 0;
                pointer.append('/').append(isTop ? KEYS.getOrDefault(node.getName(), node.getName()) : node.getName());
            }
        }
        return pointer.toString();
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        Stream.<Keyed[]>of(ChapterKey.values(), ItemKey.values())
                .flatMap(Stream::of)
                .forEach(keyed -> keys.put(camelCase(keyed.key()), keyed.key()));
        return keys;
    }

    private static String camelCase(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String part : kebab.split("-", -1)) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }
}
