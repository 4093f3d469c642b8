package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.InlineVisitor;
import java.util.ArrayList;
import java.util.List;

/** Looks at the visible characters before and behind each soft break, through emphasis, links and footnote marks. */
final class BreakEdges implements InlineVisitor<BreakEdges> {
    private static final int NONE = -1;

    private final List<Boolean> spaces = new ArrayList<>();
    private int before = NONE;

    /** How many breaks wait for the character behind them. */
    private int open;

    /** {@return for each break in order whether a space stands for it} */
    List<Boolean> spaces() {
        decide(NONE);
        return spaces;
    }

    private BreakEdges all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    private void decide(int after) {
        for (int i = 0; i < open; i++) {
            // Breaks with nothing visible between them are one.
            boolean space = i == open - 1 && before != NONE && after != NONE && !Cjk.joinsWithoutSpace(before, after);
            spaces.add(space);
        }
        open = 0;
    }

    private BreakEdges visible(String text) {
        int first = edge(text, true);
        if (first != NONE) {
            decide(first);
            before = edge(text, false);
        }
        return this;
    }

    /** Finds the first or last character that shows: marks, selectors and zero-width ones belong to others. */
    private static int edge(String text, boolean first) {
        int i = first ? 0 : text.length();
        while (first ? i < text.length() : i > 0) {
            int c = first ? text.codePointAt(i) : text.codePointBefore(i);
            if (!Cjk.isAttached(c)) {
                return c;
            }
            i += first ? Character.charCount(c) : -Character.charCount(c);
        }
        return NONE;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // an author's own line feed is no break
    public BreakEdges text(Inline.Text text) {
        if (text != SoftBreaks.BREAK) {
            return visible(text.text());
        }
        open++;
        return this;
    }

    @Override
    public BreakEdges emphasis(Inline.Emphasis emphasis) {
        return all(emphasis.content());
    }

    @Override
    public BreakEdges strong(Inline.Strong strong) {
        return all(strong.content());
    }

    @Override
    public BreakEdges strikethrough(Inline.Strikethrough strikethrough) {
        return all(strikethrough.content());
    }

    @Override
    public BreakEdges code(Inline.Code code) {
        return visible(code.text());
    }

    @Override
    public BreakEdges link(Inline.Link link) {
        return all(link.content());
    }

    @Override
    public BreakEdges ruby(Inline.Ruby ruby) {
        return all(ruby.base());
    }

    @Override
    public BreakEdges foreign(Inline.Foreign foreign) {
        return all(foreign.content());
    }

    @Override
    public BreakEdges time(Inline.Time time) {
        return visible(time.text());
    }

    @Override
    public BreakEdges lineBreak(Inline.LineBreak lineBreak) {
        decide(NONE);
        before = NONE;
        return this;
    }

    @Override
    public BreakEdges reference(Inline.Reference reference) {
        return visible(reference.label());
    }

    @Override
    public BreakEdges footnoteMark(Inline.FootnoteMark mark) {
        return this;
    }
}
