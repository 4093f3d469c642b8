package io.github.infosecreport.internal.prose;

import org.commonmark.node.CustomNode;

/**
 * A run of {@code *}, {@code _} or {@code ~} that may open or close emphasis. CommonMark's own rule leaves runs between
 * CJK punctuation and a letter as text; {@link Emphasis} decides instead.
 */
final class MarkNode extends CustomNode {
    private final char sign;

    MarkNode(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }
}
