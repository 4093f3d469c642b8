package io.github.infosecreport.json;

import io.github.infosecreport.internal.json.SourceTree;
import java.util.Optional;

/** Tells where in its source a value of a report stands. */
public final class SourceMap {
    private final SourceTree tree;

    SourceMap(SourceTree tree) {
        this.tree = tree;
    }

    /**
     * Finds a value.
     *
     * @param pointer JSON Pointer of the value; for a value that is not in the source, the nearest one above it counts
     * @return where it begins; empty only where the source is empty
     */
    public Optional<SourcePosition> position(String pointer) {
        return tree.position(pointer);
    }

    /**
     * Finds a character of a string value, through quotes, escapes, indentation and folded lines.
     *
     * @param pointer JSON Pointer of the string value
     * @param offset UTF-16 unit in the value, from 0
     * @return where that character stands
     */
    public Optional<SourcePosition> position(String pointer, int offset) {
        return tree.position(pointer, offset);
    }

    /** {@return name of the source, as it was given} */
    public String file() {
        return tree.file();
    }
}
