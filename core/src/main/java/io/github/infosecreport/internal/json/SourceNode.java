package io.github.infosecreport.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of the source with its place. Offsets count UTF-16 units of the source. */
sealed interface SourceNode {
    /** {@return offset of its first character} */
    int start();

    /** A mapping; {@code keys} tells where each key stands. */
    record Mapping(int start, Map<String, SourceNode> values, Map<String, Integer> keys) implements SourceNode {
        Mapping(int start) {
            this(start, new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    /** A list. */
    record Sequence(int start, List<SourceNode> values) implements SourceNode {
        Sequence(int start) {
            this(start, new ArrayList<>());
        }
    }

    /** How a scalar is written. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED,
        NUMBER,
        BOOLEAN,
        /** No value: an empty one, or null. */
        NOTHING
    }

    /** A scalar; {@code end} is the offset after its last character. */
    record Scalar(int start, int end, Style style, String value) implements SourceNode {}
}
