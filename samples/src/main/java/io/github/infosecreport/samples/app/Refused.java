package io.github.infosecreport.samples.app;

import java.util.Locale;
import java.util.function.Function;

/** What the user wanted cannot be done; told without a stack trace, with exit code 2. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Function<Locale, String> text;

    private Refused(Function<Locale, String> text) {
        super(text.apply(Locale.ENGLISH));
        this.text = text;
    }

    /**
     * Refuses with a message of the app.
     *
     * @param key key of the message
     * @param arguments what it names
     * @return the refusal
     */
    static Refused because(String key, Object... arguments) {
        return new Refused(locale -> Messages.format(key, locale, arguments));
    }

    /**
     * Refuses with texts of others.
     *
     * @param text gives the text in a language
     * @return the refusal
     */
    static Refused because(Function<Locale, String> text) {
        return new Refused(text);
    }

    String message(Locale locale) {
        return text.apply(locale);
    }
}
