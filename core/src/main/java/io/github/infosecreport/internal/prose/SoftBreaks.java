package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.InlineVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins lines that the author broke: nothing stands between CJK characters, a space elsewhere. What stands beside a break
 * is known only when everything is converted, for a reference or a link may stand there.
 */
final class SoftBreaks implements InlineVisitor<Optional<Inline>> {
    /** Stands for a break until it is joined; told by identity. */
    static final Inline.Text BREAK = new Inline.Text("\n", Optional.empty());

    private final List<Boolean> spaces;
    private int next;

    private SoftBreaks(List<Boolean> spaces) {
        this.spaces = spaces;
    }

    /** {@return the inlines with each break joined} */
    static List<Inline> join(List<Inline> inlines) {
        BreakEdges edges = new BreakEdges();
        inlines.forEach(inline -> inline.accept(edges));
        List<Boolean> spaces = edges.spaces();
        return spaces.isEmpty() ? inlines : new SoftBreaks(spaces).all(inlines);
    }

    private List<Inline> all(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>(inlines.size());
        inlines.forEach(inline -> inline.accept(this).ifPresent(joined::add));
        return joined;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // an author's own line feed is no break
    public Optional<Inline> text(Inline.Text text) {
        if (text != BREAK) {
            return Optional.of(text);
        }
        return spaces.get(next++) ? Optional.of(Inline.Text.generated(" ")) : Optional.empty();
    }

    @Override
    public Optional<Inline> emphasis(Inline.Emphasis emphasis) {
        return Optional.of(new Inline.Emphasis(all(emphasis.content())));
    }

    @Override
    public Optional<Inline> strong(Inline.Strong strong) {
        return Optional.of(new Inline.Strong(all(strong.content())));
    }

    @Override
    public Optional<Inline> strikethrough(Inline.Strikethrough strikethrough) {
        return Optional.of(new Inline.Strikethrough(all(strikethrough.content())));
    }

    @Override
    public Optional<Inline> code(Inline.Code code) {
        return Optional.of(code);
    }

    @Override
    public Optional<Inline> link(Inline.Link link) {
        return Optional.of(new Inline.Link(link.address(), all(link.content())));
    }

    @Override
    public Optional<Inline> ruby(Inline.Ruby ruby) {
        return Optional.of(new Inline.Ruby(all(ruby.base()), ruby.reading()));
    }

    @Override
    public Optional<Inline> foreign(Inline.Foreign foreign) {
        return Optional.of(new Inline.Foreign(foreign.language(), all(foreign.content())));
    }

    @Override
    public Optional<Inline> time(Inline.Time time) {
        return Optional.of(time);
    }

    @Override
    public Optional<Inline> lineBreak(Inline.LineBreak lineBreak) {
        return Optional.of(lineBreak);
    }

    @Override
    public Optional<Inline> reference(Inline.Reference reference) {
        return Optional.of(reference);
    }

    @Override
    public Optional<Inline> footnoteMark(Inline.FootnoteMark mark) {
        return Optional.of(mark);
    }
}
