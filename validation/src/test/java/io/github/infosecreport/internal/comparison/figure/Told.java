package io.github.infosecreport.internal.comparison.figure;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.FiscalYearStyle;
import java.util.List;
import java.util.stream.Collectors;

/** What is told of two texts. */
final class Told {
    private static final int APRIL = 4;

    private Told() {}

    static Figures japanese() {
        return new Figures(new Habits(EditionLanguage.JA, FiscalYearStyle.STARTING_YEAR, APRIL));
    }

    static Figures english() {
        return english(FiscalYearStyle.STARTING_YEAR, APRIL);
    }

    static Figures english(FiscalYearStyle style, int start) {
        return new Figures(new Habits(EditionLanguage.EN, style, start));
    }

    /** The figures that two texts do not share, as written; - where one has none. */
    static String of(String ja, String en) {
        return of(ja, japanese(), en, english());
    }

    static String of(String one, Figures first, String other, Figures second) {
        boolean falls = Falls.isTold(one) || Falls.isTold(other);
        return FigureMatch.compare(first.in(one), second.in(other), falls).stream()
                .map(mismatch -> mismatch.before()
                                .map(figure -> text(one, figure))
                                .orElse("-") + " / "
                        + mismatch.after().map(figure -> text(other, figure)).orElse("-"))
                .collect(Collectors.joining("; "));
    }

    static List<String> figures(String text, Figures reader) {
        return reader.in(text).stream().map(figure -> text(text, figure)).toList();
    }

    private static String text(String text, Figure figure) {
        return text.substring(figure.start(), figure.end()).strip();
    }
}
