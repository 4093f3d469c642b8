package io.github.infosecreport.render;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing that a renderer did instead of what was asked.
 *
 * @param kind what happened, a lower-case kebab word such as {@code style-missing}
 * @param pointer JSON Pointer of what it happened to; empty if it is the document as a whole
 * @param ja what happened, in Japanese
 * @param en what happened, in English
 */
public record Fallback(String kind, Optional<String> pointer, String ja, String en) {
    /**
     * Tells what happened.
     *
     * @param locale Japanese for the language {@code ja}, else English
     * @return a sentence
     */
    public String message(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }
}
