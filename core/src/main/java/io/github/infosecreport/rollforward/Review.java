package io.github.infosecreport.rollforward;

import io.github.infosecreport.internal.rollforward.ReviewTexts;
import java.util.List;
import java.util.Locale;

/**
 * A place of the draft that its author has to look at.
 *
 * @param pointer JSON Pointer into the draft's JSON form: a value, a fact or a list of facts
 * @param reason why
 * @param arguments what the message names, such as the former value
 */
public record Review(String pointer, ReviewReason reason, List<String> arguments) {
    /**
     * Copies the list.
     *
     * @param pointer JSON Pointer into the draft's JSON form
     * @param reason why
     * @param arguments what the message names
     */
    public Review {
        arguments = List.copyOf(arguments);
    }

    /**
     * Tells what there is to do.
     *
     * @param locale the language
     * @return one line
     */
    public String message(Locale locale) {
        return ReviewTexts.message(reason, arguments, locale);
    }
}
