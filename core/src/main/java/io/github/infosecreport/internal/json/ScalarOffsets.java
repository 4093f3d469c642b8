package io.github.infosecreport.internal.json;

import io.github.infosecreport.internal.json.SourceNode.Scalar;
import io.github.infosecreport.internal.json.SourceNode.Style;
import java.util.Arrays;

/**
 * Finds the character of the source that gave a character of a scalar's value. Parsers tell where a scalar begins and
 * ends, no more: quotes, escapes, indentation and folded lines are walked again here, as YAML 1.2 has them.
 */
final class ScalarOffsets {
    private final String source;
    private final int end;
    private int at;

    /** The offset in the source of each UTF-16 unit of the value so far. */
    private int[] offsets = new int[64];

    private int size;

    private ScalarOffsets(String source, int start, int end) {
        this.source = source;
        this.at = start;
        this.end = end;
    }

    /** {@return offset in the source of the value's UTF-16 unit {@code offset}; behind the last one, where it ends} */
    static int sourceOffset(String source, Scalar scalar, int offset) {
        ScalarOffsets walk = new ScalarOffsets(source, scalar.start(), scalar.end());
        switch (scalar.style()) {
            case LITERAL, FOLDED -> walk.block(scalar.value(), scalar.style() == Style.FOLDED);
            case SINGLE_QUOTED -> walk.flow('\'');
            case DOUBLE_QUOTED -> walk.flow('"');
            case PLAIN, NUMBER, BOOLEAN, NOTHING -> walk.flow('\0');
        }
        return offset < walk.size ? walk.offsets[offset] : scalar.end();
    }

    private void give(int from) {
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, size * 2);
        }
        offsets[size++] = from;
    }

    /** A plain or quoted scalar. */
    private void flow(char quote) {
        int stop = quote == '\0' ? end : end - 1;
        at += quote == '\0' ? 0 : 1;
        while (at < stop) {
            char c = source.charAt(at);
            int lineEnd = pastBlanks(at);
            if (lineEnd < stop && isBreak(lineEnd)) {
                int fold = at;
                at = pastBreak(lineEnd);
                if (emptyLines() == 0) {
                    give(fold);
                }
            } else if (quote == '"' && c == '\\') {
                escape();
            } else {
                give(at);
                at += quote == '\'' && c == '\'' ? 2 : 1;
            }
        }
    }

    /** Passes empty lines, each of which gives a line feed, and the blanks that the next line begins with. */
    private int emptyLines() {
        int lines = 0;
        for (int next = pastBlanks(at); next < end && isBreak(next); next = pastBlanks(at)) {
            give(next);
            at = pastBreak(next);
            lines++;
        }
        at = pastBlanks(at);
        return lines;
    }

    private void escape() {
        char kind = source.charAt(at + 1);
        if (kind == '\n' || kind == '\r') {
            at = pastBreak(at + 1);
            emptyLines();
            return;
        }
        int digits =
                switch (kind) {
                    case 'x' -> 2;
                    case 'u' -> 4;
                    case 'U' -> 8;
                    default -> 0;
                };
        give(at);
        if (digits == 8 && Integer.parseInt(source, at + 2, at + 10, 16) > 0xFFFF) {
            give(at);
        }
        at += 2 + digits;
    }

    /** A block scalar: a header, then lines whose common indentation is no part of the value. */
    private void block(String value, boolean folded) {
        at = lineEnd(at);
        at = at < end ? pastBreak(at) : end;
        int indent = indentation(value);
        breaks(indent);
        while (at < end) {
            boolean flush = " \t".indexOf(source.charAt(at)) < 0;
            int lineEnd = lineEnd(at);
            while (at < lineEnd) {
                give(at++);
            }
            if (at < end) {
                at = pastBreak(at);
                int mark = size;
                breaks(indent);
                boolean joins = folded && flush && at < end && " \t".indexOf(source.charAt(at)) < 0;
                if (!joins || size == mark) {
                    insert(mark, lineEnd);
                }
            }
        }
    }

    /** The break of a line comes before those of the empty lines after it. */
    private void insert(int index, int offset) {
        give(offset);
        System.arraycopy(offsets, index, offsets, index + 1, size - 1 - index);
        offsets[index] = offset;
    }

    /** Passes empty lines, each of which gives a line feed, and the indentation of the line after them. */
    private void breaks(int indent) {
        while (at < end) {
            int blanks = 0;
            while (blanks < indent && at + blanks < end && source.charAt(at + blanks) == ' ') {
                blanks++;
            }
            at += blanks;
            if (at >= end || !isBreak(at)) {
                return;
            }
            give(at);
            at = pastBreak(at);
        }
    }

    /** What the first line with content has before it, less what the value has. */
    private int indentation(String value) {
        int line = at;
        while (line < end && isBreak(pastSpaces(line))) {
            line = pastBreak(pastSpaces(line));
        }
        String first =
                value.lines().filter(text -> !text.trim().isEmpty()).findFirst().orElse("");
        int own = 0;
        while (own < first.length() && first.charAt(own) == ' ') {
            own++;
        }
        return Math.max(0, pastSpaces(line) - line - own);
    }

    private int pastSpaces(int from) {
        int to = from;
        while (to < end && source.charAt(to) == ' ') {
            to++;
        }
        return to;
    }

    private int pastBlanks(int from) {
        int to = from;
        while (to < end && (source.charAt(to) == ' ' || source.charAt(to) == '\t')) {
            to++;
        }
        return to;
    }

    private int lineEnd(int from) {
        int to = from;
        while (to < end && !isBreak(to)) {
            to++;
        }
        return to;
    }

    private boolean isBreak(int index) {
        return index < end && (source.charAt(index) == '\n' || source.charAt(index) == '\r');
    }

    private int pastBreak(int index) {
        return index + (source.startsWith("\r\n", index) ? 2 : 1);
    }
}
