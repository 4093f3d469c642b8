package io.github.infosecreport.prose;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Text of one or more blocks: paragraphs, lists, tables and what else the dialect knows. The value is its source; every
 * character of it is kept, lone surrogates and control characters too. Nothing is parsed here: no text is malformed.
 *
 * <pre>{@code
 * Prose.of("四半期ごとに委員会を**必ず**開きます（[](#bodies)）。")
 * }</pre>
 */
public final class Prose {
    private final String source;

    private Prose(String source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Makes prose of its source.
     *
     * @param source text with markup; may be empty
     * @return the prose
     * @throws NullPointerException if the source is null
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Prose of(String source) {
        return new Prose(source);
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
        return other instanceof Prose prose && prose.source.equals(source);
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
