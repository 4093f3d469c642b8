package io.github.infosecreport.outline;

import java.util.List;
import java.util.Optional;

/** A piece of a line of text. */
public sealed interface Inline {

    /**
     * Calls the visitor's method for this kind of piece.
     *
     * @param visitor what to do with each kind
     * @param <R> what the visitor returns
     * @return what the visitor returned
     */
    <R> R accept(InlineVisitor<R> visitor);

    /**
     * Plain characters.
     *
     * @param text the characters, as a reader sees them
     * @param source where they stand in the model; empty for text that the outline made. Where the range is as long as
     *     the text, offsets correspond one to one; otherwise (an escaped character) the run maps as a whole
     */
    record Text(String text, Optional<SourceRange> source) implements Inline {
        /**
         * Makes text that the outline itself wrote: labels, dates, numbers.
         *
         * @param text the characters
         * @return text without a source
         */
        public static Text generated(String text) {
            return new Text(text, Optional.empty());
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * Emphasised text ({@code *…*}).
     *
     * @param content what is emphasised
     */
    record Emphasis(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /**
     * Strongly emphasised text ({@code **…**}).
     *
     * @param content what is emphasised
     */
    record Strong(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /**
     * Struck-through text ({@code ~~…~~}).
     *
     * @param content what is struck through
     */
    record Strikethrough(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.strikethrough(this);
        }
    }

    /**
     * Literal text ({@code `…`}).
     *
     * @param text the characters
     * @param source where they stand in the model
     */
    record Code(String text, Optional<SourceRange> source) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * A link to an address outside the report.
     *
     * @param address the address as the author wrote it; renderers let only safe schemes through
     * @param content the link's text
     */
    record Link(String address, List<Inline> content) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * Text with its reading ({@code [脆弱]{ruby=ぜいじゃく}}).
     *
     * @param base the text
     * @param reading the reading
     */
    record Ruby(List<Inline> base, Text reading) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.ruby(this);
        }
    }

    /**
     * Text in another language ({@code [ISMS]{lang=en}}).
     *
     * @param language BCP 47 tag
     * @param content the text
     */
    record Foreign(String language, List<Inline> content) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.foreign(this);
        }
    }

    /**
     * A date or a month, year or fiscal year, as printed.
     *
     * @param text as printed, such as {@code 2026年7月}
     * @param datetime the same for machines, no finer than it was given, such as {@code 2026-07}
     */
    record Time(String text, String datetime) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.time(this);
        }
    }

    /** A line break that the author asked for. */
    record LineBreak() implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /**
     * A reference to a heading or an exhibit of the report, by its label.
     *
     * @param anchor the anchor of the heading or exhibit
     * @param kind what is referred to
     * @param label the label at this place, such as {@code 3.1} or {@code 図2}
     * @param source where the reference stands in the model
     */
    record Reference(String anchor, ReferenceKind kind, String label, Optional<SourceRange> source) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /**
     * The mark of a footnote.
     *
     * @param footnote the footnote
     */
    record FootnoteMark(Footnote footnote) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.footnoteMark(this);
        }
    }
}
