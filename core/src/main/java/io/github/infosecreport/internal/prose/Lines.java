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
}
