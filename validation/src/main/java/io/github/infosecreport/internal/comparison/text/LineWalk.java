package io.github.infosecreport.internal.comparison.text;

import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.InlineVisitor;
import io.github.infosecreport.outline.SourceRange;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through a line and parts it by the texts that it is made of: a line of facts may hold several. */
final class LineWalk implements InlineVisitor<LineWalk> {
    private final PassageKind kind;
    private final Set<SourceRange> unresolved;
    private final Map<String, PassageBuilder> builders = new LinkedHashMap<>();
    private Optional<PassageBuilder> last = Optional.empty();
    private final Set<String> named = new HashSet<>();
    private String waiting = "";

    LineWalk(PassageKind kind, Set<SourceRange> unresolved) {
        this.kind = kind;
        this.unresolved = unresolved;
    }

    /** {@return the passages of a line by the place of their text} */
    Map<String, Passage> line(List<Inline> inlines) {
        all(inlines);
        Map<String, Passage> passages = new LinkedHashMap<>();
        named.forEach(name -> builders.values().forEach(builder -> builder.reference(name)));
        builders.forEach((pointer, builder) -> passages.put(pointer, builder.build()));
        return passages;
    }

    private LineWalk all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    private LineWalk authored(String text, SourceRange source) {
        PassageBuilder builder = builders.computeIfAbsent(source.pointer(), pointer -> new PassageBuilder(kind));
        if (!waiting.isEmpty()) {
            builder.made(waiting);
            waiting = "";
        }
        builder.text(text, source);
        last = Optional.of(builder);
        return this;
    }

    /** What the outline made belongs to the text before it, or to the one that follows at the line's beginning. */
    private LineWalk made(String characters) {
        last.ifPresentOrElse(builder -> builder.made(characters), () -> waiting += characters);
        return this;
    }

    private LineWalk atom() {
        return made(String.valueOf(Passage.ATOM));
    }

    @Override
    public LineWalk text(Inline.Text text) {
        if (text.source().filter(unresolved::contains).isPresent()) {
            return atom();
        }
        if (text.source().isPresent()) {
            return authored(text.text(), text.source().get());
        }
        return text.text().isBlank() ? made(text.text()) : atom();
    }

    @Override
    public LineWalk emphasis(Inline.Emphasis emphasis) {
        return all(emphasis.content());
    }

    @Override
    public LineWalk strong(Inline.Strong strong) {
        return all(strong.content());
    }

    @Override
    public LineWalk strikethrough(Inline.Strikethrough strikethrough) {
        return all(strikethrough.content());
    }

    @Override
    public LineWalk code(Inline.Code code) {
        return text(new Inline.Text(code.text(), code.source()));
    }

    @Override
    public LineWalk link(Inline.Link link) {
        // Where a link leads is compared as if it stood behind its text.
        return all(link.content()).made(" " + link.address() + " ");
    }

    @Override
    public LineWalk ruby(Inline.Ruby ruby) {
        return all(ruby.base());
    }

    @Override
    public LineWalk foreign(Inline.Foreign foreign) {
        return all(foreign.content());
    }

    @Override
    public LineWalk time(Inline.Time time) {
        return atom();
    }

    @Override
    public LineWalk lineBreak(Inline.LineBreak lineBreak) {
        return made("\n");
    }

    @Override
    public LineWalk reference(Inline.Reference reference) {
        named.add(reference.anchor());
        return atom();
    }

    @Override
    public LineWalk footnoteMark(Inline.FootnoteMark mark) {
        return atom();
    }
}
