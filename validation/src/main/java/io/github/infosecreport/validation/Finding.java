package io.github.infosecreport.validation;

import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.standard.BilingualText;
import io.github.infosecreport.standard.ItemKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a rule found in a report.
 *
 * @param rule the rule
 * @param severity how grave it is
 * @param confidence how sure the rule is
 * @param item the item that it is about, if it is about one
 * @param path JSON Pointer of the value, in the report's JSON form
 * @param range the stretch of text, in UTF-16 units of the string value at {@code path}
 * @param excerpt the characters of the stretch
 * @param arguments what the message names
 * @param fixes ways to mend it, the best first; often none, for most things only the author can mend
 * @param fingerprint tells the same finding again in a later version of the report, wherever it stands by then
 */
public record Finding(
        RuleInfo rule,
        Severity severity,
        Confidence confidence,
        Optional<ItemKey> item,
        String path,
        Optional<SourceRange> range,
        Optional<String> excerpt,
        List<BilingualText> arguments,
        List<Fix> fixes,
        String fingerprint) {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    /**
     * Copies the lists.
     *
     * @param rule the rule
     * @param severity how grave it is
     * @param confidence how sure the rule is
     * @param item the item that it is about, if it is about one
     * @param path JSON Pointer of the value, in the report's JSON form
     * @param range the stretch of text, in UTF-16 units of the string value at {@code path}
     * @param excerpt the characters of the stretch
     * @param arguments what the message names
     * @param fixes ways to mend it, the best first
     * @param fingerprint tells the same finding again in a later version of the report, wherever it stands by then
     */
    public Finding {
        arguments = List.copyOf(arguments);
        fixes = List.copyOf(fixes);
    }

    /**
     * Says what was found.
     *
     * @param locale Japanese for the language {@code ja}, else English
     * @return a sentence
     */
    public String message(Locale locale) {
        return filled(rule.message(), locale);
    }

    /**
     * Says why it matters.
     *
     * @param locale Japanese for the language {@code ja}, else English
     * @return a sentence
     */
    public String because(Locale locale) {
        return filled(rule.reason(), locale);
    }

    /**
     * Says how to mend it.
     *
     * @param locale Japanese for the language {@code ja}, else English
     * @return a sentence
     */
    public String mend(Locale locale) {
        return filled(rule.mend(), locale);
    }

    private String filled(BilingualText text, Locale locale) {
        return ARGUMENT.matcher(text.get(locale)).replaceAll(match -> {
            int number = Integer.parseInt(match.group(1));
            String argument = number < arguments.size() ? arguments.get(number).get(locale) : match.group();
            return Matcher.quoteReplacement(argument);
        });
    }
}
