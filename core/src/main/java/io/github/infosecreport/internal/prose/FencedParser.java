package io.github.infosecreport.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Parses fenced containers. */
final class FencedParser extends AbstractBlockParser {
    private final FencedNode node;
    private final List<SourceLine> lines = new ArrayList<>();
    private boolean opened;

    private FencedParser(FencedNode node) {
        this.node = node;
    }

    @Override
    public Block getBlock() {
        return node;
    }

    @Override
    public boolean isContainer() {
        return !node.fence().word().holdsLines();
    }

    @Override
    public boolean canContain(Block child) {
        return isContainer();
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (isClosedBy(state)) {
            node.close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        // The rest of the opening line, empty, comes first.
        if (opened) {
            lines.add(line);
        }
        opened = true;
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (!isContainer()) {
            boolean entries = node.isClosed() && node.fence().word() == Fence.Word.KEY_VALUES;
            if (entries) {
                new EntryLines(node, inlineParser).parse(lines);
            } else {
                LineNode.parse(lines, node, inlineParser);
            }
        }
    }

    /**
     * Tells whether a line of colons closes this container: the innermost one that was opened by as many colons, else
     * the innermost one. Outer containers are asked first, so each looks at what is open inside it.
     */
    private boolean isClosedBy(ParserState state) {
        if (state.isBlank() || state.getIndent() >= 4) {
            return false;
        }
        int length = Fence.closingLength(state.getLine().getContent(), state.getNextNonSpaceIndex());
        if (length == 0) {
            return false;
        }
        List<FencedNode> inside = new ArrayList<>();
        boolean inCode = false;
        for (Node open = state.getActiveBlockParser().getBlock(); open != node; open = open.getParent()) {
            if (open instanceof FencedNode fenced) {
                inside.add(fenced);
            } else if (open instanceof FencedCodeBlock) {
                inCode = true;
            } else if (open instanceof ListItem item && state.getIndent() >= item.getContentIndent()) {
                return false;
            } else if (!(open instanceof Paragraph)) {
                // A list or quotation in between ends with this line, and what is open in it.
                inside.clear();
                inCode = false;
            }
        }
        if (inCode) {
            return false;
        }
        for (FencedNode fenced : inside) {
            if (fenced.fence().length() == length) {
                return false;
            }
        }
        return inside.isEmpty() || node.fence().length() == length;
    }

    /** Opens containers. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            CharSequence content = line.getContent();
            int from = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || from >= content.length() || content.charAt(from) != ':') {
                return BlockStart.none();
            }
            Optional<Fence> fence = Fence.parse(content.subSequence(from, content.length()));
            if (fence.isEmpty()) {
                return BlockStart.none();
            }
            int start = line.getSourceSpan().getInputIndex() + from;
            FencedNode node = new FencedNode(fence.get(), start, start + content.length() - from);
            return BlockStart.of(new FencedParser(node)).atIndex(content.length());
        }
    }
}
