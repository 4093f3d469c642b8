package io.github.infosecreport.json;

/**
 * How much a source may hold; more is refused before it costs memory.
 *
 * @param characters length of the source in UTF-16 units
 * @param depth how deeply values are nested
 */
public record ReadLimits(int characters, int depth) {
    /** The default: 5 million characters, 32 levels. */
    public static final ReadLimits DEFAULT = new ReadLimits(5_000_000, 32);
}
