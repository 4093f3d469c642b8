package io.github.infosecreport.internal.prose;

import org.commonmark.node.CustomBlock;

/** A fenced container, {@code ::: word} … {@code :::}. */
final class FencedNode extends CustomBlock {
    private final Fence fence;
    private final int start;
    private final int end;
    private boolean closed;

    /** Holds a container whose opening line stands at the offsets. */
    FencedNode(Fence fence, int start, int end) {
        this.fence = fence;
        this.start = start;
        this.end = end;
    }

    Fence fence() {
        return fence;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Tells whether a line of colons closed it; a container that nothing closes is text. */
    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
