package io.github.infosecreport.internal.prose;

import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** A line of a signature: markup stays within it. */
final class LineNode extends CustomNode {

    /** Parses each line that is not blank, and appends it. */
    static void parse(List<SourceLine> lines, Node parent, InlineParser inlineParser) {
        for (SourceLine line : lines) {
            SourceLine text = Lines.trim(line);
            if (text.getContent().length() > 0) {
                LineNode node = new LineNode();
                inlineParser.parse(SourceLines.of(text), node);
                parent.appendChild(node);
            }
        }
    }
}
