package io.github.infosecreport.internal.json;

/**
 * Turns the places of YAML's parser, lines and columns in code points, into offsets. The parser goes forward, so each place
 * is sought from the one before it: a source of one long line is walked once, not once for every value.
 */
final class MarkOffsets {
    private final CharSequence source;
    private final SourceLines lines;

    private int line;
    private int column;
    private int offset;

    MarkOffsets(CharSequence source, SourceLines lines) {
        this.source = source;
        this.lines = lines;
    }

    /** {@return offset of a column in a line, both from 0} */
    int offset(int markLine, int markColumn) {
        if (markLine != line || markColumn < column) {
            line = markLine;
            column = 0;
            offset = lines.start(markLine);
        }
        while (column < markColumn && offset < source.length()) {
            char c = source.charAt(offset);
            boolean pair = Character.isHighSurrogate(c)
                    && offset + 1 < source.length()
                    && Character.isLowSurrogate(source.charAt(offset + 1));
            // A byte-order mark has no column.
            column += c == '\uFEFF' ? 0 : 1;
            offset += pair ? 2 : 1;
        }
        return offset;
    }
}
