package io.github.infosecreport.outline;

import java.util.List;

/**
 * A footnote of the report.
 *
 * @param number its number in reading order, from 1
 * @param content its text
 * @param pointer JSON Pointer of the text that holds it
 */
public record Footnote(int number, List<Block> content, String pointer) {}
