package io.github.infosecreport.internal.comparison.write;

import io.github.infosecreport.comparison.Difference;
import io.github.infosecreport.comparison.DifferenceKind;
import io.github.infosecreport.comparison.DifferenceSide;
import io.github.infosecreport.comparison.DifferenceSubject;
import io.github.infosecreport.comparison.Relation;
import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.standard.Glossary;
import io.github.infosecreport.text.Texts;
import java.util.Locale;
import java.util.Optional;

/** The words of a comparison. */
public final class DifferenceTexts {
    private static final Texts TEXTS = Texts.load(DifferenceTexts.class, "differences.yaml");

    private DifferenceTexts() {}

    /**
     * Says in what two reports differ.
     *
     * @param difference the difference
     * @param locale the language of the sentence
     * @return a sentence
     */
    public static String message(Difference difference, Locale locale) {
        boolean isMissing = difference.before().value().isEmpty()
                || difference.after().value().isEmpty();
        DifferenceSide has = difference.before().value().isPresent() ? difference.before() : difference.after();
        DifferenceSide other = difference.before().value().isPresent() ? difference.after() : difference.before();
        boolean areEditions = difference.relation() == Relation.EDITIONS;
        String second =
                isMissing && areEditions ? edition(other.language(), locale) : value(difference.after(), locale);
        return TEXTS.format(
                key(difference, isMissing, areEditions),
                locale,
                difference.place().get(locale),
                value(has, locale),
                second,
                edition(difference.before().language(), locale),
                edition(difference.after().language(), locale),
                subject(difference.subject(), locale));
    }

    private static String key(Difference difference, boolean isMissing, boolean areEditions) {
        String what = isInText(difference) ? "text" : isEntry(difference, isMissing) ? entry(difference) : "value";
        if (areEditions) {
            return "editions." + what + (isMissing ? ".missing" : ".changed");
        }
        return "years." + (what.equals("text") ? "value" : what) + "."
                + difference.kind().key();
    }

    /** {@return whether it is told of a part of a text rather than of a whole value} */
    private static boolean isInText(Difference difference) {
        return difference.before().range().isPresent()
                || difference.after().range().isPresent();
    }

    private static boolean isEntry(Difference difference, boolean isMissing) {
        return isMissing
                && switch (difference.subject()) {
                    case ITEM, TARGET, RESULT, CERTIFICATION, BODY, ENTRY -> true;
                    default -> false;
                };
    }

    private static String entry(Difference difference) {
        return difference.subject() == DifferenceSubject.ITEM ? "item" : "entry";
    }

    private static String subject(DifferenceSubject subject, Locale locale) {
        String key = "subject." + subject.key();
        return TEXTS.contains(key) ? TEXTS.get(key, locale) : "";
    }

    private static String value(DifferenceSide side, Locale locale) {
        return side.value().map(value -> value.get(locale)).orElse("");
    }

    static String edition(EditionLanguage language, Locale locale) {
        return TEXTS.get("edition." + language.key(), locale);
    }

    /**
     * Names an attribute.
     *
     * @param key its key in the glossary
     * @param locale the language
     * @return its label
     */
    public static String label(String key, Locale locale) {
        String own = "label." + key;
        if (TEXTS.contains(own)) {
            return TEXTS.get(own, locale);
        }
        return Glossary.standard().contains(key) ? Glossary.standard().label(key, locale) : key;
    }

    /**
     * Names an attribute of an entry.
     *
     * @param what the attribute
     * @param entry the entry
     * @param locale the language
     * @return both
     */
    public static String within(String what, String entry, Locale locale) {
        return TEXTS.format("within", locale, what, entry);
    }

    /**
     * Names an entry of a list, or an item.
     *
     * @param type its type
     * @param name how it is called
     * @param locale the language
     * @return what it is and how it is called
     */
    public static String entry(String type, Optional<String> name, Locale locale) {
        String target = type.endsWith("-target") ? "target" : type;
        String label = label(type.contains(".") ? type : target + ".type", locale);
        return name.map(called -> TEXTS.format("entry", locale, label, called)).orElse(label);
    }

    static String text(String key, Locale locale, Object... arguments) {
        return TEXTS.format(key, locale, arguments);
    }

    static boolean isUnchanged(Difference difference) {
        return difference.kind() == DifferenceKind.UNCHANGED;
    }
}
