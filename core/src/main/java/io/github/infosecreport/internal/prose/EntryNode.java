package io.github.infosecreport.internal.prose;

import org.commonmark.node.CustomBlock;

/** An entry of key-values: a {@link LineNode} for the term, then its value's paragraphs. */
final class EntryNode extends CustomBlock {
    private final boolean bullet;

    EntryNode(boolean bullet) {
        this.bullet = bullet;
    }

    /** Tells whether the entry begins with {@code -}, which excepts it from numbering. */
    boolean isBullet() {
        return bullet;
    }
}
