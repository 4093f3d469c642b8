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
    /** Blocks nested deeper than this are the text of the block around them. */
    private static final int MAX_BLOCK_DEPTH = 32;

    private static final int MAX_INLINE_DEPTH = 32;

    private static final Extension FOOTNOTES =
            FootnotesExtension.builder().inlineFootnotes(true).build();

    /** commonmark-java looks for a table at each line of a paragraph by copying all its lines so far. */
    private static final int MAX_LINES_WITH_TABLES = 5_000;

    private static final Parser BLOCKS = blocks(List.of(TablesExtension.create(), FOOTNOTES));
    private static final Parser BLOCKS_WITHOUT_TABLES = blocks(List.of(FOOTNOTES));

    private static final Parser INLINES =
            inlines().enabledBlockTypes(Set.of()).extensions(List.of(FOOTNOTES)).build();

    private ProseParser() {}

    private static Parser blocks(List<Extension> extensions) {
        return inlines()
                .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class))
                .extensions(extensions)
                .customBlockParserFactory(new FencedParser.Factory())
                .customBlockParserFactory(new HeadingParser.Factory())
                .customBlockParserFactory(new ListParser.Factory())
                .maxOpenBlockParsers(MAX_BLOCK_DEPTH)
                .build();
    }

    private static Parser.Builder inlines() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .customInlineContentParserFactory(new SignParsers.Marks())
                .customInlineContentParserFactory(new SignParsers.Literals())
                .linkProcessor(new AttributeProcessor())
                .maxInlineNesting(MAX_INLINE_DEPTH);
    }

    /**
     * Parses blocks of prose. Among more than 5,000 lines without a blank one, tables are text.
     *
     * @param prose the prose
     * @return what can be converted as often as needed
     */
    public static ParsedProse parse(Prose prose) {
        String source = prose.source();
        Parser parser = Lines.mostWithoutBlank(source) > MAX_LINES_WITH_TABLES ? BLOCKS_WITHOUT_TABLES : BLOCKS;
        return new ParsedProse(source, parser.parse(Mask.mask(source)), false);
    }

    /**
     * Parses a line of prose.
     *
     * @param prose the line; line feeds in it are line breaks
     * @return what can be converted as often as needed
     */
    public static ParsedProse parse(InlineProse prose) {
        return new ParsedProse(prose.source(), INLINES.parse(Mask.maskInline(prose.source())), true);
    }
}
