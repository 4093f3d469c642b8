package io.github.infosecreport.internal.rollforward;

import io.github.infosecreport.rollforward.ReviewReason;
import io.github.infosecreport.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What reviews say, in Japanese and English. */
public final class ReviewTexts {
    private static final Texts TEXTS = Texts.load(ReviewTexts.class, "reviews.yaml");

    /** How many phrases a message shows. */
    private static final int SHOWN = 6;

    private ReviewTexts() {}

    /**
     * Tells what there is to do.
     *
     * @param reason why
     * @param arguments what the message names
     * @param locale the language
     * @return one line
     */
    public static String message(ReviewReason reason, List<String> arguments, Locale locale) {
        String key = key(reason);
        if (reason == ReviewReason.DATED_TEXT || reason == ReviewReason.FIGURE_TEXT) {
            return TEXTS.format(key, locale, quoted(arguments, locale));
        }
        String bare = key + ".bare";
        return TEXTS.format(arguments.isEmpty() && TEXTS.contains(bare) ? bare : key, locale, arguments.toArray());
    }

    static String key(ReviewReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String quoted(List<String> phrases, Locale locale) {
        String shown = phrases.stream()
                .limit(SHOWN)
                .map(phrase -> TEXTS.format("quote", locale, phrase))
                .collect(Collectors.joining(TEXTS.get("quote.between", locale)));
        return phrases.size() > SHOWN ? shown + " …" : shown;
    }
}
