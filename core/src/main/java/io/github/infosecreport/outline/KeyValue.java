package io.github.infosecreport.outline;

import java.util.List;

/**
 * An entry of a list of terms.
 *
 * @param number its number as printed, such as {@code (1)}; empty if it has none
 * @param term the term
 * @param value its value; several paragraphs are several blocks
 */
public record KeyValue(String number, List<Inline> term, List<Block> value) {}
