package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;
import java.util.Locale;

/** The language of an edition. */
public enum EditionLanguage implements Keyed {
    /** Japanese. */
    @JsonProperty("ja")
    JA("ja"),
    /** English. */
    @JsonProperty("en")
    EN("en");

    private final String key;

    EditionLanguage(String key) {
        this.key = key;
    }

    /**
     * Returns the language for the Java platform's classes.
     *
     * @return {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
     */
    public Locale locale() {
        return this == JA ? Locale.JAPANESE : Locale.ENGLISH;
    }

    /**
     * Finds the language of a locale.
     *
     * @param locale a locale; its country counts for nothing
     * @return Japanese or English
     * @throws IllegalArgumentException if the locale's language is neither
     */
    public static EditionLanguage of(Locale locale) {
        for (EditionLanguage language : values()) {
            if (language.key.equals(locale.getLanguage())) {
                return language;
            }
        }
        throw new IllegalArgumentException("reports are in ja or en, not in '" + locale.toLanguageTag() + "'");
    }

    @Override
    public String key() {
        return key;
    }
}
