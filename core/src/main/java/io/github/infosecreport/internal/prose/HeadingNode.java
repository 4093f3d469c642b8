package io.github.infosecreport.internal.prose;

import java.util.Optional;
import org.commonmark.node.CustomBlock;

/** A heading inside prose. */
final class HeadingNode extends CustomBlock {
    private final int level;
    private final boolean unnumbered;
    private final Optional<String> id;
    private final int start;
    private final int end;

    HeadingNode(int level, boolean unnumbered, Optional<String> id, int start, int end) {
        this.level = level;
        this.unnumbered = unnumbered;
        this.id = id;
        this.start = start;
        this.end = end;
    }

    int level() {
        return level;
    }

    boolean unnumbered() {
        return unnumbered;
    }

    Optional<String> id() {
        return id;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
