package io.github.infosecreport.internal.comparison.figure;

/** How much it means that the other language's text lacks a figure. */
public enum Weight {
    /** The text cannot lack it. */
    FIRM,
    /** A small number in words, which the other language may well say without one: {@code both}, 二要素. */
    WORD,
    /** One, which is an article in English, or none at all. */
    TRIVIAL
}
