package io.github.infosecreport.outline;

import java.util.List;

/**
 * The number of a heading.
 *
 * @param label as printed, such as {@code 3.1}, {@code (2)} or {@code 第1}
 * @param path the counts from the chapter down to this heading; 0 where a level between has no number
 */
public record HeadingNumber(String label, List<Integer> path) {}
