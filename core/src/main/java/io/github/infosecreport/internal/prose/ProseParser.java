package io.github.infosecreport.internal.prose;

import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses prose: CommonMark without HTML, indented code, setext headings, thematic breaks and entities, and more. */
public final class ProseParser {
    private static final Extension FOOTNOTES =
            FootnotesExtension.builder().inlineFootnotes(true).build();

    /** commonmark-java looks for a table at each line of a paragraph by copying all its lines so far. */
    private static final int MAX_LINES_WITH_TABLES = 5_000;

    private final int maxDepth;
    private final Parser blocks;
    private final Parser blocksWithoutTables;
    private final Parser inlines;

    /**
     * Makes a parser.
     *
     * @param maxDepth how many levels deep blocks may nest in blocks, and inlines in inlines
     */
    public ProseParser(int maxDepth) {
        this.maxDepth = maxDepth;
        blocks = blocks(maxDepth, List.of(TablesExtension.create(), FOOTNOTES));
        blocksWithoutTables = blocks(maxDepth, List.of(FOOTNOTES));
        inlines = inlines(maxDepth)
                .enabledBlockTypes(Set.of())
                .extensions(List.of(FOOTNOTES))
                .build();
    }

    /**
     * Reads one level more than is allowed, so that a level too deep is seen, and no deeper: what a hostile text opens
     * beyond costs nothing. A list takes two parsers, one for itself and one for its entry.
     */
    private static Parser blocks(int maxDepth, List<Extension> extensions) {
        return inlines(maxDepth)
                .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class))
                .extensions(extensions)
                .customBlockParserFactory(new FencedParser.Factory())
                .customBlockParserFactory(new HeadingParser.Factory())
                .customBlockParserFactory(new ListParser.Factory())
                .maxOpenBlockParsers(2 * (maxDepth + 1) + 1)
                .build();
    }

    private static Parser.Builder inlines(int maxDepth) {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .customInlineContentParserFactory(new SignParsers.Marks())
                .customInlineContentParserFactory(new SignParsers.Literals())
                .linkProcessor(new AttributeProcessor())
                .maxInlineNesting(maxDepth + 1);
    }

    /**
     * Parses blocks of prose. Among more than 5,000 lines without a blank one, tables are text.
     *
     * @param prose the prose
     * @return what can be converted as often as needed
     */
    public ParsedProse parse(Prose prose) {
        String source = prose.source();
        Parser parser = Lines.mostWithoutBlank(source) > MAX_LINES_WITH_TABLES ? blocksWithoutTables : blocks;
        return new ParsedProse(source, parser.parse(Mask.mask(source)), false, maxDepth);
    }

    /**
     * Parses a line of prose.
     *
     * @param prose the line; line feeds in it are line breaks
     * @return what can be converted as often as needed
     */
    public ParsedProse parse(InlineProse prose) {
        return new ParsedProse(prose.source(), inlines.parse(Mask.maskInline(prose.source())), true, maxDepth);
    }
}
