package io.github.infosecreport.internal.comparison.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts whose currency stands before them: ¥300 million, JPY 5億, US$1.2bn. */
final class CurrencyReader implements FigureReader {
    private static final Map<String, String> UNITS = Map.of(
            "¥", "yen", "JPY", "yen", "$", "dollar", "US$", "dollar", "USD", "dollar", "€", "euro", "EUR", "euro", "£",
            "pound", "GBP", "pound");
    private static final Pattern SIGN = Pattern.compile("(" + Data.anyOf(UNITS.keySet().stream()) + ") ?(-?)(?=\\d)");

    private final boolean isJapanese;

    CurrencyReader(boolean isJapanese) {
        this.isJapanese = isJapanese;
    }

    @Override
    public Optional<Reading> read(String text, int at) {
        Matcher sign = SIGN.matcher(text).region(at, text.length());
        if (!sign.lookingAt()) {
            return Optional.empty();
        }
        Unit unit = Units.named(UNITS.getOrDefault(sign.group(1), "yen"));
        BigDecimal one = sign.group(2).isEmpty() ? BigDecimal.ONE : BigDecimal.ONE.negate();
        if (isJapanese) {
            return JapaneseNumeral.at(text, sign.end())
                    .map(numeral -> amount(numeral.value().multiply(one), unit, at, numeral.end()));
        }
        return EnglishNumeral.plain(text, sign.end())
                .map(numeral -> amount(numeral.value().multiply(one), unit, at, numeral.end()));
    }

    private static Reading amount(BigDecimal number, Unit unit, int start, int end) {
        return Reading.of(Figure.number(number, Optional.of(unit), Weight.FIRM, start, end));
    }
}
