package io.github.infosecreport.internal.json;

import io.github.infosecreport.internal.json.SourceNode.Scalar;

/**
 * Finds the character of the source that gave a character of a scalar's value. Parsers tell where a scalar begins and
 * ends, no more: quotes, escapes, indentation and folded lines are walked again here.
 */
final class ScalarOffsets {
    private final String source;
    private final int end;
    private int at;

    private ScalarOffsets(String source, int start, int end) {
        this.source = source;
        this.at = start;
        this.end = end;
    }

    /** {@return offset in the source of the value's UTF-16 unit {@code offset}} */
    static int sourceOffset(String source, Scalar scalar, int offset) {
        ScalarOffsets walk = new ScalarOffsets(source, scalar.start(), scalar.end());
        String value = scalar.value();
        int until = Math.min(offset, value.length());
        switch (scalar.style()) {
            case LITERAL, FOLDED -> walk.block(value, until, scalar.style() == SourceNode.Style.LITERAL);
            case SINGLE_QUOTED -> walk.flow(value, until, '\'');
            case DOUBLE_QUOTED -> walk.flow(value, until, '"');
            case PLAIN, NUMBER, BOOLEAN -> walk.flow(value, until, '\0');
        }
        return Math.min(walk.at, scalar.end());
    }

    /** Walks a plain or quoted scalar: a line break with the blanks around it gives a space, or as many line feeds. */
    private void flow(String value, int until, char quote) {
        if (quote != '\0') {
            at++;
        }
        for (int i = 0; i < until; i++) {
            settle(value.charAt(i));
            i += step(quote) - 1;
        }
        if (until < value.length()) {
            settle(value.charAt(until));
        }
    }

    /** Goes to the character that gives {@code c}: past folded line breaks unless they give it. */
    private void settle(char c) {
        if (c == ' ' || c == '\n' || c == '\t') {
            return;
        }
        while (at < end && (isBreak() || blankAtFold() || escapedBreak())) {
            at += escapedBreak() ? 2 : 1;
        }
    }

    private boolean isBreak() {
        return source.charAt(at) == '\n' || source.charAt(at) == '\r';
    }

    private boolean escapedBreak() {
        return source.charAt(at) == '\\' && at + 1 < end && source.charAt(at + 1) == '\n';
    }

    private boolean blankAtFold() {
        return source.charAt(at) == ' ' || source.charAt(at) == '\t';
    }

    /** Passes what gives one or two UTF-16 units of the value; returns how many. */
    private int step(char quote) {
        if (at >= end) {
            return 1;
        }
        char c = source.charAt(at);
        if (quote == '\'' && c == '\'') {
            at += 2;
            return 1;
        }
        if (quote == '"' && c == '\\') {
            return escape();
        }
        if (c == '\n' || c == '\r') {
            // The break itself gave the space or line feed; blanks after it are indentation.
            at++;
            return 1;
        }
        at++;
        return 1;
    }

    private int escape() {
        int digits =
                switch (at + 1 < end ? source.charAt(at + 1) : ' ') {
                    case 'x' -> 2;
                    case 'u' -> 4;
                    case 'U' -> 8;
                    default -> 0;
                };
        int from = at + 2;
        at = from + digits;
        boolean pair = digits == 8 && at <= end && Integer.parseInt(source, from, at, 16) > 0xFFFF;
        return pair ? 2 : 1;
    }

    /** Walks a block scalar: its header line, then lines whose common indentation is no part of the value. */
    private void block(String value, int until, boolean literal) {
        int header = at;
        at = nextLine(at);
        int indent = indentation(source.substring(header, at));
        boolean lineStart = true;
        for (int i = 0; i <= until; i++) {
            if (lineStart) {
                at += blanksUpTo(indent);
                lineStart = false;
            }
            if (i == until) {
                // A folded break that gave no character of its own is passed on the way to a visible one.
                if (!literal && i < value.length() && !Character.isWhitespace(value.charAt(i))) {
                    skipBreaks(indent);
                }
                return;
            }
            char c = value.charAt(i);
            if (c == '\n' || (c == ' ' && at < end && isBreak())) {
                at = nextLine(at);
                lineStart = true;
            } else {
                if (!literal && !Character.isWhitespace(c)) {
                    skipBreaks(indent);
                }
                at++;
            }
        }
    }

    private void skipBreaks(int indent) {
        while (at < end && isBreak()) {
            at = nextLine(at);
            at += blanksUpTo(indent);
        }
    }

    private int blanksUpTo(int indent) {
        int n = 0;
        while (n < indent && at + n < end && source.charAt(at + n) == ' ') {
            n++;
        }
        return n;
    }

    private int nextLine(int from) {
        int lineEnd = source.indexOf('\n', from);
        return lineEnd < 0 || lineEnd >= end ? end : lineEnd + 1;
    }

    /** The indentation that the header states is relative to the parent; so the first line with content tells it. */
    private int indentation(String header) {
        int first = -1;
        int least = Integer.MAX_VALUE;
        for (int line = at; line < end; line = nextLine(line)) {
            int n = line;
            while (n < end && source.charAt(n) == ' ') {
                n++;
            }
            if (n < end && source.charAt(n) != '\n' && source.charAt(n) != '\r') {
                first = first < 0 ? n - line : first;
                least = Math.min(least, n - line);
            }
        }
        boolean explicit = header.chars().anyMatch(c -> c >= '1' && c <= '9');
        return first < 0 ? 0 : explicit ? least : first;
    }
}
