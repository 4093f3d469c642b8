package io.github.infosecreport.internal.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Finds lines of a paragraph that look like blocks of another dialect of Markdown, or like blocks that went wrong. */
final class LineMarkup {
    private static final Pattern HEADING = Pattern.compile("#{1,6}(?![^ \\t])|#{2,6}(?!#)");
    private static final Pattern CONTAINER = Pattern.compile(":{3,}.*");
    private static final Pattern DEFINITION =
            Pattern.compile("\\[[^\\[\\]]{1,200}\\]:[ \\t]+(?:[A-Za-z]{2,10}:|[#/.]).*");
    private static final String INDENT = "\u3000";

    /** Begins an entry wherever it stands. */
    private static final String SIGN = "[・•●○◎■□◆◇▪※]";

    private static final String NUMBER = "[①-⑳㉑-㉟⑴-⒇❶-❿㋐-㋾]|[(（](?:注?[0-9０-９]{0,3}|[ア-ンa-z])[)）]"
            + "|[0-9]{1,9}[.)](?![0-9])|[0-9０-９]{1,3}[．）、]|[一二三四五六七八九十]{1,3}、"
            + "|[A-ZＡ-Ｚ][0-9０-９]{0,3}[.．)）](?![A-Za-z0-9])";
    private static final String DASH_OR_STAR = "[-+](?=[ \\t\\u3000])|[－–—―]|[*＊†][0-9０-９]{0,2}(?![*＊])";
    private static final String TERM = "[^\\s\\\\、。「」()（）:：]{1,12}(?:：|:(?=[ \\t\\u3000]))";

    private static final Pattern INDENTED = Pattern.compile(INDENT);
    private static final Pattern SIGNED = Pattern.compile(SIGN);

    /** Begins an entry behind another: {@code 2026.} alone is a year, and {@code 注：} a word. */
    private static final Pattern ENTRY = Pattern.compile(String.join("|", SIGN, NUMBER, DASH_OR_STAR, TERM));

    private LineMarkup() {}

    /** Tells of such lines; the line that closes a container counts to the spans of the paragraph before it, but is none of it. */
    static void report(Paragraph paragraph, TextReader reader) {
        int end = InlineConverter.end(paragraph.getLastChild());
        boolean isFirst = true;
        boolean isJoined = false;
        boolean hasEntries = false;
        for (SourceSpan span : paragraph.getSourceSpans()) {
            int start = span.getInputIndex();
            if (start >= end) {
                return;
            }
            String line = reader.source().substring(start, start + span.getLength());
            Optional<Found> found = find(line, isFirst);
            if (isJoined) {
                boolean behindEntry = hasEntries;
                found = found.or(() -> joined(line, behindEntry));
            }
            found.ifPresent(what -> reader.lookAlike(start, start + what.length(), what.kind()));
            hasEntries |= ENTRY.matcher(line).lookingAt();
            isFirst = false;
            isJoined = !line.endsWith("\\") && !line.endsWith("  ");
        }
    }

    /** Tells of lines of a value that begin like entries: without an indent hardly anybody means them to go on. */
    static void reportJoined(Paragraph value, TextReader reader) {
        for (SourceSpan span : value.getSourceSpans()) {
            int start = span.getInputIndex();
            String line = reader.source().substring(start, start + span.getLength());
            if (start > 0 && reader.source().charAt(start - 1) == '\n') {
                joined(line, true).ifPresent(what -> reader.lookAlike(start, start + what.length(), what.kind()));
            }
        }
    }

    /** Tells whether a line begins like an entry or paragraph: a backslash before it says that it is none. */
    static boolean isEntry(String line) {
        return line.startsWith(INDENT) || ENTRY.matcher(line).lookingAt();
    }

    private record Found(LookAlike kind, int length) {}

    private static Optional<Found> find(String line, boolean isFirst) {
        String text = line.stripTrailing();
        if (isRun(text, '-') || isRun(text, '*') || isRun(text, '_')) {
            return Optional.of(new Found(LookAlike.THEMATIC_BREAK, text.length()));
        }
        if (!isFirst && isRun(text, '=')) {
            return Optional.of(new Found(LookAlike.SETEXT_HEADING, text.length()));
        }
        return starts(HEADING, text, LookAlike.HEADING)
                .or(() -> starts(CONTAINER, text, LookAlike.CONTAINER))
                .or(() -> starts(DEFINITION, text, LookAlike.LINK));
    }

    private static Optional<Found> joined(String text, boolean hasEntries) {
        return starts(INDENTED, text, LookAlike.PARAGRAPH)
                .or(() -> starts(hasEntries ? ENTRY : SIGNED, text, LookAlike.LIST));
    }

    private static Optional<Found> starts(Pattern pattern, String line, LookAlike kind) {
        Matcher matcher = pattern.matcher(line);
        return matcher.lookingAt() ? Optional.of(new Found(kind, matcher.end())) : Optional.empty();
    }

    /** Tells whether a line is a sign three times or more, with or without spaces between. */
    private static boolean isRun(String line, char sign) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == sign) {
                count++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return count >= 3;
    }
}
