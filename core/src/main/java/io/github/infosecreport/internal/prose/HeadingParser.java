package io.github.infosecreport.internal.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Parses {@code ###} and {@code ####}, with {@code {-}} and {@code {#id}} at the end of the line. */
final class HeadingParser extends AbstractBlockParser {
    private static final Pattern START = Pattern.compile("(####?)[ \\t]+(?=[^ \\t])");
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "[ \\t]*\\{[ \\t]*" + "(?:(-)|(?:(-)[ \\t]+)?#([a-z0-9][a-z0-9-]*)(?:[ \\t]+(-))?)[ \\t]*\\}[ \\t]*");
    private static final int ATTRIBUTES_LIMIT = 200;

    private final HeadingNode node;
    private final SourceLine content;

    private HeadingParser(HeadingNode node, SourceLine content) {
        this.node = node;
        this.content = content;
    }

    @Override
    public Block getBlock() {
        return node;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        inlineParser.parse(SourceLines.of(content), node);
    }

    /** Starts headings. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            int from = state.getNextNonSpaceIndex();
            int length = line.getContent().length();
            if (state.getIndent() >= 4 || from >= length || line.getContent().charAt(from) != '#') {
                return BlockStart.none();
            }
            SourceLine rest = line.substring(from, length);
            Matcher start = START.matcher(rest.getContent());
            if (!start.lookingAt()) {
                return BlockStart.none();
            }
            SourceLine text = Lines.trim(rest.substring(start.end(), length - from));
            return parse(start.group(1).length(), rest, withoutClosing(text))
                    .map(parser -> BlockStart.of(parser).atIndex(length))
                    .orElse(BlockStart.none());
        }

        /** Takes the attributes off; a heading that is nothing else is text. */
        private static Optional<HeadingParser> parse(int level, SourceLine line, SourceLine text) {
            SourceLine rest = text;
            boolean unnumbered = false;
            Optional<HeadingNode.Id> id = Optional.empty();
            while (true) {
                CharSequence content = rest.getContent();
                int open = lastBrace(content);
                Matcher matcher = ATTRIBUTES.matcher(content.subSequence(open, content.length()));
                if (!matcher.matches() || (matcher.group(3) != null && id.isPresent())) {
                    break;
                }
                unnumbered |= matcher.group(1) != null || matcher.group(2) != null || matcher.group(4) != null;
                if (matcher.group(3) != null) {
                    int start = rest.getSourceSpan().getInputIndex() + open + matcher.start(3);
                    id = Optional.of(new HeadingNode.Id(matcher.group(3), start));
                }
                rest = Lines.trim(rest.substring(0, open));
            }
            if (rest.getContent().length() == 0) {
                return Optional.empty();
            }
            int start = line.getSourceSpan().getInputIndex();
            HeadingNode node = new HeadingNode(
                    level, unnumbered, id, start, start + line.getContent().length());
            return Optional.of(new HeadingParser(node, rest));
        }

        private static int lastBrace(CharSequence content) {
            int first = Math.max(0, content.length() - ATTRIBUTES_LIMIT);
            for (int i = content.length() - 1; i >= first; i--) {
                if (content.charAt(i) == '{') {
                    return i;
                }
            }
            return content.length();
        }

        /** Takes off a closing run of {@code #}, which CommonMark allows after a space. */
        private static SourceLine withoutClosing(SourceLine text) {
            CharSequence content = text.getContent();
            int end = content.length();
            while (end > 0 && content.charAt(end - 1) == '#') {
                end--;
            }
            boolean closing = end < content.length()
                    && end > 0
                    && (content.charAt(end - 1) == ' ' || content.charAt(end - 1) == '\t');
            return closing ? Lines.trim(text.substring(0, end)) : text;
        }
    }
}
