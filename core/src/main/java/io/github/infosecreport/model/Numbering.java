package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How a heading is numbered: {@code auto}, {@code none}, {@code continue} (goes on with the numbers of the level's
 * former headings, across their parents), or {@code {start: n}}.
 */
public final class Numbering {
    /** Counts on from the heading before it at its level. */
    public static final Numbering AUTO = new Numbering("auto", 0);

    /** Has no number. */
    public static final Numbering NONE = new Numbering("none", 0);

    /** Goes on with the numbers of the last heading of its level, also under another parent. */
    public static final Numbering CONTINUE = new Numbering("continue", 0);

    private final String word;
    private final int start;

    private Numbering(String word, int start) {
        this.word = word;
        this.start = start;
    }

    /**
     * Starts from a number.
     *
     * @param start the number, from 1
     * @return the numbering
     * @throws IllegalArgumentException if it is less than 1
     */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public static Numbering startAt(@JsonProperty(value = "start", required = true) int start) {
        if (start < 1) {
            throw new IllegalArgumentException("numbers start from 1 at the least, not from " + start);
        }
        return new Numbering("start", start);
    }

    /**
     * Reads a word.
     *
     * @param word {@code auto}, {@code none} or {@code continue}
     * @return the numbering
     * @throws IllegalArgumentException for any other word
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Numbering of(String word) {
        return switch (word) {
            case "auto" -> AUTO;
            case "none" -> NONE;
            case "continue" -> CONTINUE;
            default ->
                throw new IllegalArgumentException(
                        "'" + word + "' is no numbering: write auto, none, continue or {start: 3}");
        };
    }

    /** {@return the number from which it starts; empty for the other kinds} */
    public OptionalInt start() {
        return start == 0 ? OptionalInt.empty() : OptionalInt.of(start);
    }

    /** {@return the numbering as JSON has it} */
    @JsonValue
    Object json() {
        return start == 0 ? word : Map.of("start", start);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbering that && word.equals(that.word) && start == that.start;
    }

    @Override
    public int hashCode() {
        return Objects.hash(word, start);
    }

    @Override
    public String toString() {
        return json().toString();
    }
}
