package io.github.infosecreport.internal.prose;

import java.util.Optional;
import org.commonmark.node.CustomBlock;

/** A heading inside prose. */
final class HeadingNode extends CustomBlock {
    private final int level;
    private final boolean unnumbered;
    private final Optional<Id> id;
    private final int start;
    private final int end;

    /** A name with the place where it begins in the source. */
    record Id(String name, int start) {}

    HeadingNode(int level, boolean unnumbered, Optional<Id> id, int start, int end) {
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

    Optional<Id> id() {
        return id;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
