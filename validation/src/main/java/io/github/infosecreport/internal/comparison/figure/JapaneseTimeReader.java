package io.github.infosecreport.internal.comparison.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads 10時, 20時12分, 午後3時半. */
final class JapaneseTimeReader implements FigureReader {
    private static final Pattern TIME =
            Pattern.compile("(午前|午後)? ?(\\d{1,2}|(?<=午[前後])[一二三四五六七八九十]{1,3}) ?時(?!間|点|期|代|短)(?: ?(\\d{1,2}) ?分|(半))?");
    private static final int MINUTES = 60;
    private static final int NOON = 12;
    private static final int HALF = 30;

    @Override
    public Optional<Reading> read(String text, int at) {
        Matcher time = TIME.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!time.lookingAt()) {
            return Optional.empty();
        }
        int hour = JapaneseNumeral.at(time.group(2), 0).orElseThrow().value().intValue();
        if (hour > 2 * NOON) {
            return Optional.empty();
        }
        if ("午後".equals(time.group(1)) && hour < NOON) {
            hour += NOON;
        }
        int minute = time.group(3) != null ? Integer.parseInt(time.group(3)) : time.group(4) != null ? HALF : 0;
        return Optional.of(Reading.of(Dates.time(hour * MINUTES + minute, Weight.FIRM, at, time.end())));
    }
}
