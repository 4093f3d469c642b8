package io.github.infosecreport.prose;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Text with markup that stands inside a line: a heading, a caption, a cell, a statement. It holds no blocks: {@code 1.}
 * or {@code #} at its start are characters like any others. A line feed in it is a line break, as in a table cell of
 * several lines. Footnotes are written {@code ^[…]}. The value is its source; every character of it is kept.
 *
 * <pre>{@code
 * InlineProse.of("「安心」への考え方^[署名は末尾。]")
 * }</pre>
 */
public final class InlineProse {
    private final String source;

    private InlineProse(String source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Makes inline prose of its source.
     *
     * @param source text with markup; may be empty
     * @return the prose
     * @throws NullPointerException if the source is null
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InlineProse of(String source) {
        return new InlineProse(source);
    }

    /**
     * Returns the source.
     *
     * @return the text with its markup, unchanged
     */
    @JsonValue
    public String source() {
        return source;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InlineProse prose && prose.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
