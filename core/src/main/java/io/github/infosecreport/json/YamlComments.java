package io.github.infosecreport.json;

import java.util.List;

/**
 * Says which comments a report's YAML bears. Every line is written behind a {@code #}, so that none can become a part of
 * the report; an empty line stays empty. Signs that YAML cannot hold are left out.
 */
@FunctionalInterface
public interface YamlComments {
    /**
     * Returns what stands above a value, at its indentation.
     *
     * @param pointer JSON Pointer of the value; empty text for the report, whose comments stand at the top
     * @return the lines; none for no comment
     */
    List<String> before(String pointer);

    /**
     * Returns what stands below the last entry of an object, at the indentation of its entries. It is asked for objects
     * alone.
     *
     * @param pointer JSON Pointer of the object; empty text for the report
     * @return the lines; none for no comment
     */
    default List<String> after(String pointer) {
        return List.of();
    }
}
