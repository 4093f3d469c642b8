package io.github.infosecreport.standard;

import java.util.Locale;

/**
 * A text of the library in both languages.
 *
 * @param ja the Japanese text
 * @param en the English text
 */
public record BilingualText(String ja, String en) {
    /**
     * Returns the text in a language.
     *
     * @param locale Japanese for the language {@code ja}, else English
     * @return the text
     */
    public String get(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }
}
