package io.github.infosecreport.internal.prose;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** Parses the lines of a key-values container into entries. */
final class EntryLines {
    private final Node parent;
    private final InlineParser inlineParser;
    private EntryNode entry = new EntryNode(false);
    private List<SourceLine> paragraph = new ArrayList<>();
    private boolean any;

    EntryLines(Node parent, InlineParser inlineParser) {
        this.parent = parent;
        this.inlineParser = inlineParser;
    }

    void parse(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            SourceLine text = Lines.trim(line);
            if (text.getContent().length() == 0) {
                endParagraph();
            } else if (!any || !continues(line.getContent(), text.getContent())) {
                endParagraph();
                open(text);
            } else {
                paragraph.add(text);
            }
        }
        endParagraph();
    }

    private static boolean continues(CharSequence line, CharSequence text) {
        char first = line.charAt(0);
        boolean indented = first == '\t' || first == '\u3000' || (first == ' ' && line.charAt(1) == ' ');
        return indented || (!isBullet(text) && separator(text) < 0);
    }

    private static boolean isBullet(CharSequence text) {
        return text.length() > 1 && text.charAt(0) == '-' && (text.charAt(1) == ' ' || text.charAt(1) == '\t');
    }

    /** Finds the first full-width colon, or colon before a space or the line's end; -1 if there is none. */
    private static int separator(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            int c = Mask.unmask(text.charAt(i));
            if (c == '：') {
                return i;
            }
            if (c == ':' && (i + 1 == text.length() || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t')) {
                return i;
            }
        }
        return -1;
    }

    private void open(SourceLine text) {
        boolean bullet = isBullet(text.getContent());
        SourceLine line =
                bullet ? Lines.trim(text.substring(1, text.getContent().length())) : text;
        int length = line.getContent().length();
        int separator = separator(line.getContent());
        any = true;
        entry = new EntryNode(bullet);
        parent.appendChild(entry);
        LineNode term = new LineNode();
        entry.appendChild(term);
        int termEnd = separator < 0 ? length : separator;
        inlineParser.parse(SourceLines.of(Lines.trim(line.substring(0, termEnd))), term);
        if (separator >= 0) {
            SourceLine value = Lines.trim(line.substring(separator + 1, length));
            if (value.getContent().length() > 0) {
                paragraph.add(value);
            }
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            Paragraph node = new Paragraph();
            paragraph.forEach(line -> node.addSourceSpan(line.getSourceSpan()));
            inlineParser.parse(SourceLines.of(paragraph), node);
            entry.appendChild(node);
            paragraph = new ArrayList<>();
        }
    }
}
