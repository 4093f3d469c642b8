package io.github.infosecreport.internal.prose;

import org.commonmark.parser.SourceLine;
import org.commonmark.text.Characters;

/** Helps with source lines. */
final class Lines {
    private Lines() {}

    /** Takes spaces and tabs off both ends, as a paragraph does; U+3000 stays. */
    static SourceLine trim(SourceLine line) {
        CharSequence content = line.getContent();
        int start = Characters.skipSpaceTab(content, 0, content.length());
        int end = Characters.skipSpaceTabBackwards(content, content.length() - 1, start) + 1;
        return line.substring(start, end);
    }

    /** Tells whether nothing but the marks of quotations and lists without numbers stands before an index on its line. */
    static boolean isStart(CharSequence text, int index) {
        for (int i = index - 1; i >= 0 && text.charAt(i) != '\n' && text.charAt(i) != '\r'; i--) {
            if (" \t>-*+".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return the largest number of lines that follow each other without a blank one} */
    static int mostWithoutBlank(String source) {
        int most = 0;
        int lines = 0;
        boolean blank = true;
        for (int i = 0; i <= source.length(); i++) {
            char c = i < source.length() ? source.charAt(i) : '\n';
            boolean isMiddle = c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
            if (isMiddle || c == ' ' || c == '\t') {
                continue;
            }
            if (c != '\n' && c != '\r') {
                blank = false;
                continue;
            }
            lines = blank ? 0 : lines + 1;
            most = Math.max(most, lines);
            blank = true;
        }
        return most;
    }
}
