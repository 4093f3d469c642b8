package io.github.infosecreport.json;

/**
 * A place in a source file.
 *
 * @param file name of the file, as it was given
 * @param line line, from 1
 * @param column column in UTF-16 units, from 1
 */
public record SourcePosition(String file, int line, int column) {
    /** {@return the place as {@code file:line:column}} */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
