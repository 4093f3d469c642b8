package io.github.infosecreport.internal.comparison.figure;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells whether two editions mean the same by short texts that are no prose. */
public final class Sameness {
    private static final Pattern GRADE = Pattern.compile("(?<![A-Za-z])[A-Z]{1,4}[+-]*(?![A-Za-z])|[★☆]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+|[一二三四五六七八九十]+(?=丁目|番|号|条|の)");

    private Sameness() {}

    /**
     * Compares entries in a register.
     *
     * @param one the one
     * @param other the other
     * @return whether they are the same but for spaces, width and words such as 第 and {@code No.}
     */
    public static boolean areCodesAlike(String one, String other) {
        return code(one).equals(code(other));
    }

    private static String code(String text) {
        return Fold.fold(text)
                .toUpperCase(Locale.ROOT)
                .replaceAll("^\\s*(?:第|登録番号|認証番号|NO\\.?|NUMBER|REGISTRATION|CERTIFICATE)[\\s:]*|号\\s*$", "")
                .replaceAll("\\s", "");
    }

    /**
     * Compares web addresses.
     *
     * @param one the one
     * @param other the other
     * @return whether they lead to the same page, in whatever language
     */
    public static boolean arePagesAlike(String one, String other) {
        return AddressReader.web(one).equals(AddressReader.web(other));
    }

    /**
     * Compares postal addresses.
     *
     * @param one the one
     * @param other the other
     * @return whether their numbers are the same, or one of them has none
     */
    public static boolean areAddressesAlike(String one, String other) {
        List<String> here = numbers(one);
        List<String> there = numbers(other);
        return here.isEmpty() || there.isEmpty() || here.equals(there);
    }

    /** Addresses begin with the country here and end with it there: the order tells nothing. */
    private static List<String> numbers(String address) {
        return DIGITS.matcher(Fold.fold(address))
                .results()
                .map(MatchResult::group)
                .map(digits -> JapaneseNumeral.at(digits, 0)
                        .map(numeral -> numeral.value().toPlainString())
                        .orElse(digits))
                .sorted()
                .toList();
    }

    /**
     * Compares levels and ranks.
     *
     * @param one the one
     * @param other the other
     * @return whether their letters and stars are the same, or one of them has none
     */
    public static boolean areGradesAlike(String one, String other) {
        List<String> here = letters(one);
        List<String> there = letters(other);
        return here.isEmpty() || there.isEmpty() || here.equals(there);
    }

    private static List<String> letters(String grade) {
        return GRADE.matcher(Fold.fold(grade)).results().map(MatchResult::group).toList();
    }
}
