package io.github.infosecreport.outline;

/**
 * The label of an exhibit that is counted.
 *
 * @param kind {@link ReferenceKind#TABLE} or {@link ReferenceKind#FIGURE}
 * @param number its number among exhibits of that kind, from 1
 * @param text as printed, such as {@code 図1} or {@code Figure 1}
 */
public record ExhibitLabel(ReferenceKind kind, int number, String text) {}
