package io.github.infosecreport.internal.prose;

import org.commonmark.node.CustomNode;

/** Text in brackets with an attribute: {@code [x]{ruby=…}} or {@code [x]{lang=en}}. */
final class AttributeNode extends CustomNode {
    /** What the attribute tells. */
    enum Kind {
        /** The reading of the text. */
        RUBY("ruby="),
        /** The language of the text. */
        LANGUAGE("lang=");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private final Kind kind;
    private final String value;

    AttributeNode(Kind kind, String value) {
        this.kind = kind;
        this.value = value;
    }

    Kind kind() {
        return kind;
    }

    String value() {
        return value;
    }
}
