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
    private static final Pattern ENTRY =
            Pattern.compile("[①-⑳]|[(（][0-9０-９]{1,3}[)）]|・|[0-9]{1,9}[.)](?=[ \\t])|[-*+](?=[ \\t])");

    private LineMarkup() {}

    /** Tells of such lines; the line that closes a container counts to the spans of the paragraph before it, but is none of it. */
    static void report(Paragraph paragraph, TextReader reader) {
        int end = InlineConverter.end(paragraph.getLastChild());
        Optional<String> former = Optional.empty();
        for (SourceSpan span : paragraph.getSourceSpans()) {
            int start = span.getInputIndex();
            if (start >= end) {
                return;
            }
            String line = reader.source().substring(start, start + span.getLength());
            Optional<Found> found = find(line, former);
            found.ifPresent(what -> reader.lookAlike(start, start + what.length(), what.kind()));
            former = Optional.of(line);
        }
    }

    private record Found(LookAlike kind, int length) {}

    private static Optional<Found> find(String line, Optional<String> former) {
        String text = line.stripTrailing();
        if (isRun(text, '-') || isRun(text, '*') || isRun(text, '_')) {
            return Optional.of(new Found(LookAlike.THEMATIC_BREAK, text.length()));
        }
        if (former.isPresent() && isRun(text, '=')) {
            return Optional.of(new Found(LookAlike.SETEXT_HEADING, text.length()));
        }
        return starts(HEADING, text, LookAlike.HEADING)
                .or(() -> starts(CONTAINER, text, LookAlike.CONTAINER))
                .or(() -> starts(DEFINITION, text, LookAlike.LINK))
                .or(() -> former.flatMap(before -> starts(ENTRY, before, LookAlike.LIST))
                        .flatMap(entry -> starts(ENTRY, text, LookAlike.LIST)));
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
