package io.github.infosecreport.json;

/**
 * How much a source may hold; more is refused before it costs memory or time. What reading costs grows with these numbers
 * and no faster.
 *
 * @param characters length of the source in UTF-16 units, 1 or more; in UTF-8 a unit takes one byte (ASCII) to three
 *     (Japanese)
 * @param depth how deeply values are nested, 1 or more
 * @param values how many values it has: texts, numbers, lists, mappings, 1 or more
 * @param problems how many problems are told of it, 1 or more
 */
public record ReadLimits(int characters, int depth, int values, int problems) {
    /** The default: 5 million characters, 32 levels, 100,000 values, 100 problems. */
    public static final ReadLimits DEFAULT = new ReadLimits(5_000_000, 32, 100_000, 100);

    /**
     * Makes limits.
     *
     * @param characters length of the source in UTF-16 units
     * @param depth how deeply values are nested
     * @param values how many values it has
     * @param problems how many problems are told of it
     * @throws IllegalArgumentException if one is less than 1
     */
    public ReadLimits {
        if (characters < 1 || depth < 1 || values < 1 || problems < 1) {
            throw new IllegalArgumentException("a limit is 1 or more");
        }
    }

    /**
     * Makes limits for size and depth, with the default for the others.
     *
     * @param characters length of the source in UTF-16 units, 1 or more
     * @param depth how deeply values are nested, 1 or more
     * @throws IllegalArgumentException if one is less than 1
     */
    public ReadLimits(int characters, int depth) {
        this(characters, depth, DEFAULT.values, DEFAULT.problems);
    }

    /**
     * {@return these limits with another length}
     *
     * @param most length of the source in UTF-16 units, 1 or more
     */
    public ReadLimits withCharacters(int most) {
        return new ReadLimits(most, depth, values, problems);
    }

    /**
     * {@return these limits with another depth}
     *
     * @param most how deeply values are nested, 1 or more
     */
    public ReadLimits withDepth(int most) {
        return new ReadLimits(characters, most, values, problems);
    }

    /**
     * {@return these limits with another number of values}
     *
     * @param most how many values the source has, 1 or more
     */
    public ReadLimits withValues(int most) {
        return new ReadLimits(characters, depth, most, problems);
    }

    /**
     * {@return these limits with another number of problems}
     *
     * @param most how many problems are told, 1 or more
     */
    public ReadLimits withProblems(int most) {
        return new ReadLimits(characters, depth, values, most);
    }
}
