package io.github.infosecreport.outline;

/**
 * Names a stretch of one string value of the model.
 *
 * @param pointer JSON Pointer of the string value in the report's public JSON form
 * @param start first UTF-16 unit of the stretch in that value, from 0
 * @param end the UTF-16 unit after its last one
 */
public record SourceRange(String pointer, int start, int end) {
    /**
     * Checks the range.
     *
     * @param pointer JSON Pointer of the string value
     * @param start first UTF-16 unit
     * @param end the UTF-16 unit after the last one
     * @throws IllegalArgumentException if {@code start} is negative or greater than {@code end}
     */
    public SourceRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("range " + start + ".." + end + " of " + pointer);
        }
    }
}
