package io.github.infosecreport.internal.comparison.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads all figures of a text. Work grows linearly with its length. Immutable. */
public final class Figures {
    private static final String SIGNS = "第¥$€£+-▲△*※(〒'午令平昭大明";
    private static final Pattern JOINED = Pattern.compile(" ?(?:と|,|and|、)? ?");
    private static final Pattern AROUND = Pattern.compile("[\\p{Punct}\\s、。（）「」約]*");

    private final List<FigureReader> readers;
    private final Set<Character> beginnings = new HashSet<>();
    private final boolean isJapanese;

    /**
     * Makes a reader of texts.
     *
     * @param habits how the edition writes
     */
    public Figures(Habits habits) {
        boolean ja = habits.isJapanese();
        isJapanese = ja;
        WordReader words = new WordReader(ja);
        beginnings.addAll(words.beginnings());
        beginnings.addAll(PlaceReader.beginnings());
        readers = List.of(
                new IsoDateReader(),
                new AddressReader(),
                new PlaceReader(ja),
                new CurrencyReader(ja),
                new NameReader(ja),
                words,
                ja ? new JapaneseDateReader(habits) : new EnglishDateReader(habits),
                ja ? new JapaneseTimeReader() : (text, at) -> Optional.empty(),
                ja ? new JapaneseNumberReader() : new EnglishNumberReader());
    }

    /**
     * Reads a text.
     *
     * @param text plain text
     * @return its figures in order; their places are those in the text
     */
    public List<Figure> in(String text) {
        String folded = Fold.fold(text);
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            Optional<Reading> reading = begins(folded, at) ? read(folded, at) : Optional.empty();
            if (reading.isPresent()) {
                reading.get().figures().forEach(figure -> add(figures, figure, folded));
                at = Math.max(at + 1, reading.get().end());
            } else {
                at = pass(folded, at);
            }
        }
        return alone(figures, folded);
    }

    private Optional<Reading> read(String folded, int at) {
        for (FigureReader reader : readers) {
            Optional<Reading> reading = reader.read(folded, at);
            if (reading.isPresent()) {
                return reading;
            }
        }
        return Optional.empty();
    }

    private boolean begins(String folded, int at) {
        char c = folded.charAt(at);
        if (isLatin(c)) {
            return at == 0 || !isLatin(folded.charAt(at - 1));
        }
        return (c >= '0' && c <= '9')
                || (isJapanese && JapaneseNumeral.canBegin(c))
                || SIGNS.indexOf(c) >= 0
                || beginnings.contains(c)
                || (c >= '①' && c <= '⑳');
    }

    private static int pass(String folded, int at) {
        int end = at + 1;
        if (isLatin(folded.charAt(at))) {
            while (end < folded.length() && isLatin(folded.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Hours and minutes, or years and months, are one figure. */
    private static void add(List<Figure> figures, Figure figure, String folded) {
        Figure last = figures.isEmpty() ? figure : figures.get(figures.size() - 1);
        if (isPartOf(last, figure)
                && JOINED.matcher(folded.substring(last.end(), figure.start())).matches()) {
            BigDecimal value = last.value().add(figure.value());
            figures.set(
                    figures.size() - 1,
                    new Figure(
                            FigureKind.NUMBER, value, value, last.unit(), "", Weight.FIRM, last.start(), figure.end()));
        } else {
            figures.add(figure);
        }
    }

    private static boolean isPartOf(Figure whole, Figure part) {
        return whole.unit().filter(Unit::isTime).isPresent()
                && whole.measure().equals(part.measure())
                && whole.end() <= part.start()
                && part.start() - whole.end() < 8
                && part.value().signum() > 0
                && part.value().compareTo(whole.unit().orElseThrow().factor()) < 0
                && part.unit()
                                .orElseThrow()
                                .factor()
                                .compareTo(whole.unit().orElseThrow().factor())
                        < 0;
    }

    /** Where a text is nothing but a figure, it is no article and no word among others. */
    private static List<Figure> alone(List<Figure> figures, String folded) {
        if (figures.size() != 1) {
            return figures;
        }
        Figure only = figures.get(0);
        boolean isAlone = folded.substring(only.start(), only.end()).chars().anyMatch(Character::isDigit)
                && AROUND.matcher(folded.substring(0, only.start())).matches()
                && AROUND.matcher(folded.substring(only.end())).matches();
        return isAlone ? List.of(only.weighing(Weight.FIRM)) : figures;
    }
}
