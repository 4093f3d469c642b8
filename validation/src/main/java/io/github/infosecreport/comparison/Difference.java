package io.github.infosecreport.comparison;

import io.github.infosecreport.internal.comparison.write.DifferenceTexts;
import io.github.infosecreport.standard.BilingualText;
import io.github.infosecreport.standard.ItemKey;
import java.util.Locale;
import java.util.Optional;

/**
 * Something in which two reports differ.
 *
 * @param relation how the reports stand to each other
 * @param kind how they differ
 * @param subject what differs
 * @param item the item that it belongs to; empty for what is no part of an item
 * @param place what it is called, such as "Valid until (Certification “isms”)"
 * @param before what the first report has
 * @param after what the second report has
 */
public record Difference(
        Relation relation,
        DifferenceKind kind,
        DifferenceSubject subject,
        Optional<ItemKey> item,
        BilingualText place,
        DifferenceSide before,
        DifferenceSide after) {
    /**
     * Says in what the reports differ.
     *
     * @param locale Japanese for the language {@code ja}, else English
     * @return a sentence
     */
    public String message(Locale locale) {
        return DifferenceTexts.message(this, locale);
    }
}
