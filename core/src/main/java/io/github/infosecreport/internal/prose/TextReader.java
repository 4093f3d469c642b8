package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.OutlineLimitException;
import io.github.infosecreport.outline.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text from the source, so that every character is the author's and knows its place. */
final class TextReader {
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9-]*(?:[ \\t][^<>]{0,200})?/?>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\{(?:[#.][^{}\\s]{0,100}|-|[a-z][a-z-]{0,30}=[^{}]{0,200})\\}" + "|\\{(?:ruby|lang)=[^{}]{0,200}");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\[\\]\\s]{1,100}\\]");
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String source;
    private final String pointer;
    private final ProseResolver resolver;
    private final int maxDepth;

    /** What was told last: a run of marks inside a line that is told of as a whole is not told of again. */
    private SourceRange toldLast;

    TextReader(String source, String pointer, ProseResolver resolver, int maxDepth) {
        this.source = source;
        this.pointer = pointer;
        this.resolver = resolver;
        this.maxDepth = maxDepth;
        this.toldLast = range(0, 0);
    }

    String source() {
        return source;
    }

    SourceRange range(int start, int end) {
        return new SourceRange(pointer, start, end);
    }

    /** Refuses what is nested too deep. */
    void checkDepth(int depth, int start, int end) {
        if (depth > maxDepth) {
            throw OutlineLimitException.tooDeep(range(start, end), maxDepth);
        }
    }

    /** Returns the characters of a range as they are. */
    List<Inline> literal(int start, int end) {
        return start == end
                ? List.of()
                : List.of(new Inline.Text(source.substring(start, end), Optional.of(range(start, end))));
    }

    /** Returns the characters of a range, escaped ones without their backslash and each with its own place. */
    List<Inline> text(int start, int end) {
        lookAlikes(start, end);
        List<Inline> texts = new ArrayList<>();
        int from = start;
        for (int i = start; i + 1 < end; i++) {
            if (source.charAt(i) == '\\' && (isEscapable(i + 1) || isEscapedEntry(i, end))) {
                int behind = source.offsetByCodePoints(i + 1, 1);
                texts.addAll(literal(from, i));
                texts.add(new Inline.Text(source.substring(i + 1, behind), Optional.of(range(i, behind))));
                from = behind;
                i = behind - 1;
            }
        }
        texts.addAll(literal(from, end));
        return texts;
    }

    private boolean isEscapable(int index) {
        return ESCAPABLE.indexOf(source.charAt(index)) >= 0;
    }

    /** At the beginning of a line a backslash keeps anything from looking like an entry. */
    private boolean isEscapedEntry(int index, int end) {
        return Lines.isStart(source, index) && LineMarkup.isEntry(source.substring(index + 1, end));
    }

    /** Tells of markup that is text, unless its author says by a backslash that it shall be. */
    void lookAlike(int start, int end, LookAlike kind) {
        boolean told = start >= toldLast.start() && end <= toldLast.end();
        boolean restOfEscaped = start > 1 && source.charAt(start) == source.charAt(start - 1) && isEscaped(start - 1);
        if (told || isEscaped(start) || restOfEscaped) {
            return;
        }
        toldLast = range(start, end);
        resolver.literalMarkup(toldLast, kind);
    }

    /** Tells whether a backslash that is none of the text stands before an index. */
    boolean isEscaped(int index) {
        int first = index;
        while (first > 0 && source.charAt(first - 1) == '\\') {
            first--;
        }
        return (index - first) % 2 == 1;
    }

    private void lookAlikes(int start, int end) {
        String text = source.substring(start, end);
        if (text.indexOf('<') >= 0) {
            report(TAG.matcher(text), start, LookAlike.HTML_TAG);
        }
        if (text.indexOf('&') >= 0) {
            report(ENTITY.matcher(text), start, LookAlike.HTML_ENTITY);
        }
        if (text.indexOf('{') >= 0) {
            report(ATTRIBUTE.matcher(text), start, LookAlike.ATTRIBUTE);
        }
        if (text.indexOf('^') >= 0) {
            report(FOOTNOTE.matcher(text), start, LookAlike.FOOTNOTE);
        }
    }

    private void report(Matcher matcher, int offset, LookAlike kind) {
        while (matcher.find()) {
            lookAlike(offset + matcher.start(), offset + matcher.end(), kind);
        }
    }
}
