package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.OutlineLimitException;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Prose that is parsed, and converted as often as needed: what it refers to may be known only later. */
public final class ParsedProse {
    private final String source;
    private final Node document;
    private final boolean breaksLines;
    private final int maxDepth;

    ParsedProse(String source, Node document, boolean breaksLines, int maxDepth) {
        this.source = source;
        this.document = document;
        this.breaksLines = breaksLines;
        this.maxDepth = maxDepth;
    }

    /**
     * Converts prose to blocks.
     *
     * @param pointer where the prose stands in the model
     * @param resolver answers what the prose refers to; asked in reading order
     * @return its blocks
     * @throws OutlineLimitException if it nests deeper than the parser allows
     */
    public List<Block> blocks(String pointer, ProseResolver resolver) {
        return converter(pointer, resolver).blocks(document);
    }

    /**
     * Converts a line of prose to inlines.
     *
     * @param pointer where the line stands in the model
     * @param resolver answers what the line refers to; asked in reading order
     * @return its inlines
     * @throws OutlineLimitException if it nests deeper than the parser allows
     */
    public List<Inline> inlines(String pointer, ProseResolver resolver) {
        InlineConverter inlines = converter(pointer, resolver).inlines();
        List<Inline> line = new ArrayList<>();
        for (Node paragraph = document.getFirstChild(); paragraph != null; paragraph = paragraph.getNext()) {
            if (!line.isEmpty()) {
                line.add(new Inline.LineBreak());
                line.add(new Inline.LineBreak());
            }
            line.addAll(inlines.children(paragraph));
        }
        return line;
    }

    /**
     * Tells whether the prose is a single paragraph.
     *
     * @return whether it becomes a paragraph and nothing else
     */
    public boolean isParagraph() {
        Node only = document.getFirstChild();
        return only instanceof Paragraph && only.getNext() == null && !(only.getFirstChild() instanceof Image);
    }

    private BlockConverter converter(String pointer, ProseResolver resolver) {
        return new BlockConverter(document, new TextReader(source, pointer, resolver, maxDepth), resolver, breaksLines);
    }
}
