package io.github.infosecreport.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * The plain text of an outline: what a reader of any rendered document finds, line by line.
 *
 * <p>A heading's number and text stand on one line, separated by a space. Ruby is written with its reading in full-width
 * brackets behind it, a footnote's mark as its number in square brackets. Each line of a cell, of a signature, of a
 * paragraph with line breaks, and of literal text is a line. Entries of lists begin with {@code • } or their number and a
 * space; a term stands on a line, its value on the following ones. A caption with its label stands above an exhibit.
 */
public final class PlainText {
    private PlainText() {}

    /**
     * Writes a piece of a line.
     *
     * @param inlines the piece
     * @return its characters; line breaks are line feeds
     */
    public static String of(List<Inline> inlines) {
        InlineText text = new InlineText();
        inlines.forEach(inline -> inline.accept(text));
        return text.toString();
    }

    /**
     * Writes a heading or caption as other places name it: on one line, without the marks of its footnotes.
     *
     * @param inlines its text
     * @return its characters
     */
    public static String title(List<Inline> inlines) {
        InlineText text = InlineText.ofTitle();
        inlines.forEach(inline -> inline.accept(text));
        return text.toString();
    }

    /**
     * Writes blocks.
     *
     * @param blocks the blocks
     * @return their lines, without empty ones
     */
    public static List<String> lines(List<Block> blocks) {
        BlockText text = new BlockText();
        blocks.forEach(block -> block.accept(text));
        return List.copyOf(text.lines());
    }

    /**
     * Writes footnotes.
     *
     * @param footnotes the footnotes in reading order
     * @return the lines of each, the first one with its number in square brackets
     */
    public static List<String> footnotes(List<Footnote> footnotes) {
        List<String> lines = new ArrayList<>();
        for (Footnote footnote : footnotes) {
            List<String> own = lines(footnote.content());
            for (int i = 0; i < own.size(); i++) {
                lines.add(i == 0 ? "[" + footnote.number() + "] " + own.get(i) : own.get(i));
            }
        }
        return lines;
    }
}
