package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.Keyed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The ways in which attributes become text. */
final class Values {
    private Values() {}

    /** Turns one present value into a line. */
    interface Line<X> {
        List<Inline> of(X value, String pointer, Drawing drawing);
    }

    /** A value in a line. */
    record Single<T, X>(Function<T, Optional<X>> getter, Line<X> line, Room room) implements Value<T> {
        @Override
        public boolean isIn(T owner) {
            return getter.apply(owner).isPresent();
        }

        @Override
        public List<Inline> line(T owner, String pointer, Drawing drawing) {
            return getter.apply(owner)
                    .map(value -> line.of(value, pointer, drawing))
                    .orElse(List.of());
        }
    }

    /** A number without a unit, which says nothing without its label. */
    record Bare<T>(Function<T, Optional<BigDecimal>> getter) implements Value<T> {
        @Override
        public boolean isIn(T owner) {
            return getter.apply(owner).isPresent();
        }

        @Override
        public List<Inline> line(T owner, String pointer, Drawing drawing) {
            return getter.apply(owner)
                    .map(number -> made(drawing.writing().number(number)))
                    .orElse(List.of());
        }

        @Override
        public List<Inline> brief(T owner, String label, String pointer, Drawing drawing) {
            List<Inline> brief = new ArrayList<>(made(label + drawing.writing().colon()));
            brief.addAll(line(owner, pointer, drawing));
            return brief;
        }
    }

    /** Yes, or nothing; in a line its label says it. */
    record Flag<T>(Predicate<T> getter) implements Value<T> {
        @Override
        public boolean isIn(T owner) {
            return getter.test(owner);
        }

        @Override
        public List<Inline> line(T owner, String pointer, Drawing drawing) {
            return made(drawing.label("document.yes"));
        }

        @Override
        public List<Inline> brief(T owner, String label, String pointer, Drawing drawing) {
            return made(drawing.writing().inSentence(label));
        }
    }

    /** A constant, in the words of the glossary. */
    record Choice<T>(Function<T, Optional<Keyed>> getter) implements Value<T> {
        @Override
        public boolean isIn(T owner) {
            return getter.apply(owner).isPresent();
        }

        @Override
        public List<Inline> line(T owner, String pointer, Drawing drawing) {
            return getter.apply(owner)
                    .map(constant -> made(drawing.label(constant)))
                    .orElse(List.of());
        }

        @Override
        public List<Inline> brief(T owner, String label, String pointer, Drawing drawing) {
            return getter.apply(owner)
                    .map(constant -> made(drawing.writing().inSentence(drawing.label(constant))))
                    .orElse(List.of());
        }
    }

    /** Several values: after commas in one line, or each on its own. */
    record Several<T, X>(Function<T, List<X>> getter, Line<X> line, boolean ownLines) implements Value<T> {
        @Override
        public boolean isIn(T owner) {
            return !getter.apply(owner).isEmpty();
        }

        @Override
        public Room room() {
            return ownLines ? Room.LINE : Room.WORD;
        }

        @Override
        public List<Inline> line(T owner, String pointer, Drawing drawing) {
            List<X> values = getter.apply(owner);
            List<Inline> joined = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                if (i > 0) {
                    joined.add(
                            ownLines
                                    ? new Inline.LineBreak()
                                    : Inline.Text.generated(drawing.writing().comma()));
                }
                joined.addAll(line.of(values.get(i), pointer + "/" + i, drawing));
            }
            return joined;
        }
    }

    /** What a fact says as a whole: several attributes in one text. */
    record Whole<T>(Predicate<T> present, Line<T> line) implements Value<T> {
        @Override
        public boolean isIn(T owner) {
            return present.test(owner);
        }

        @Override
        public List<Inline> line(T owner, String pointer, Drawing drawing) {
            return line.of(owner, pointer.substring(0, pointer.lastIndexOf('/')), drawing);
        }
    }

    /** Prose: blocks of its own. */
    record Blocks<T>(Function<T, Optional<Prose>> getter) implements Value<T> {
        @Override
        public boolean isIn(T owner) {
            return getter.apply(owner).isPresent();
        }

        @Override
        public List<Inline> line(T owner, String pointer, Drawing drawing) {
            List<Block> blocks = blocks(owner, pointer, drawing);
            if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph) {
                return paragraph.content();
            }
            throw new IllegalStateException("prose at " + pointer + " is no line");
        }

        @Override
        public boolean fitsCell(T owner, Drawing drawing) {
            return getter.apply(owner).map(drawing::isParagraph).orElse(true);
        }

        @Override
        public List<Block> blocks(T owner, String pointer, Drawing drawing) {
            return getter.apply(owner)
                    .map(prose -> drawing.blocks(pointer, prose))
                    .orElse(List.of());
        }

        @Override
        public Room room() {
            return Room.LINE;
        }
    }

    /** Returns the author's own characters, with their place. */
    static List<Inline> authored(String text, String pointer) {
        return List.of(new Inline.Text(text, Optional.of(new SourceRange(pointer, 0, text.length()))));
    }

    /** Returns text that repeats what stands elsewhere: it is checked there, not here. */
    static List<Inline> unsourced(List<Inline> inlines) {
        return made(text(inlines));
    }

    /** Returns the characters of a line. */
    static String text(List<Inline> inlines) {
        return PlainText.of(inlines);
    }

    /** Returns characters that the outline wrote. */
    static List<Inline> made(String text) {
        return List.of(Inline.Text.generated(text));
    }
}
