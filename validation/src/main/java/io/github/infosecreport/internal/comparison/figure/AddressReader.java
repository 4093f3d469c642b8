package io.github.infosecreport.internal.comparison.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads web and mail addresses, telephone numbers and postal codes. */
final class AddressReader implements FigureReader {
    private static final Pattern WEB =
            Pattern.compile("(?i)(?:https?://|www\\.)[\\x21-\\x7E&&[^\"<>()\\[\\]]]{1,2000}");
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}");
    private static final Pattern PHONE = Pattern.compile(
            "(?:\\+\\d{1,3}[- ])?(?:\\(0\\)|\\(?0?\\d{1,4}\\)?)[-)]?\\d{1,4}-\\d{2,4}(?:-\\d{2,4})?(?![\\d-])");
    private static final Pattern PARTS = Pattern.compile("\\d{1,4}(?:-\\d{1,4}){2,4}(?![\\d-])");
    private static final Pattern POSTAL = Pattern.compile("〒?\\d{3}-\\d{4}(?![\\d-])");

    /** What differs in an address only because the page is in another language. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(?<=[/._=-])(?:ja|en|jp|eng|jpn|japanese|english)(?=[/._&-]|$)|(?<=//)(?:ja|en|jp)\\.");

    @Override
    public Optional<Reading> read(String text, int at) {
        Matcher web = matcher(WEB, text, at);
        if (web.lookingAt()) {
            String address = web.group().replaceAll("[.,;:!?'*]+$", "");
            return found(web(address), at, at + address.length());
        }
        Matcher mail = matcher(MAIL, text, at);
        if (mail.lookingAt()) {
            return found("mail:" + mail.group().toLowerCase(Locale.ROOT), at, mail.end());
        }
        Matcher postal = matcher(POSTAL, text, at);
        if (postal.lookingAt() && !isRange(text, postal.end())) {
            return found("postal:" + postal.group().replace("〒", ""), at, postal.end());
        }
        return phone(text, at);
    }

    private static Optional<Reading> phone(String text, int at) {
        Matcher phone = matcher(PHONE, text, at);
        if (phone.lookingAt() && (text.charAt(at) == '+' || text.charAt(at) == '0' || text.charAt(at) == '(')) {
            return found(phone(phone.group()), at, phone.end());
        }
        Matcher parts = matcher(PARTS, text, at);
        return parts.lookingAt() ? found("parts:" + parts.group(), at, parts.end()) : Optional.empty();
    }

    /** Three and four digits with a hyphen may be numbers from one to the other: then a unit follows. */
    private static boolean isRange(String text, int end) {
        return Units.japanese(text, end).isPresent() || Units.english(text, end).isPresent();
    }

    /** {@return what a web address is compared by: it stays the same when the page's language changes} */
    static String web(String address) {
        String bare = address.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "//");
        return "web:"
                + LANGUAGE.matcher(bare)
                        .replaceAll("")
                        .replaceAll("(?<!^)//+", "/")
                        .replaceAll("[/.]+$", "");
    }

    /** {@return what a telephone number is compared by: the same from abroad and at home} */
    static String phone(String number) {
        String digits = Fold.fold(number).replaceAll("[^\\d+]", "");
        return "phone:" + digits.replaceFirst("^\\+81(?:0(?=0))?0?", "0").replaceFirst("^\\+", "");
    }

    private static Optional<Reading> found(String key, int start, int end) {
        return Optional.of(Reading.of(Figure.identifier(key, start, end)));
    }

    private static Matcher matcher(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length());
    }
}
