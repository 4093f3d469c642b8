package io.github.infosecreport.internal.outline.writing;

import java.time.LocalDate;
import java.util.List;

/**
 * A Japanese era. The platform's own formatter writes the first year of an era as 1; usage is 元年.
 *
 * @param name its name
 * @param from its first day
 */
record Era(String name, LocalDate from) {
    private static final List<Era> LATEST_FIRST = List.of(
            new Era("令和", LocalDate.of(2019, 5, 1)),
            new Era("平成", LocalDate.of(1989, 1, 8)),
            new Era("昭和", LocalDate.of(1926, 12, 25)),
            new Era("大正", LocalDate.of(1912, 7, 30)),
            new Era("明治", LocalDate.of(1868, 1, 25)));

    /** Writes the year of a day, such as 令和8年; days before the eras keep their western year. */
    static String year(LocalDate day) {
        for (Era era : LATEST_FIRST) {
            if (!day.isBefore(era.from)) {
                int year = day.getYear() - era.from.getYear() + 1;
                return era.name + (year == 1 ? "元" : String.valueOf(year)) + "年";
            }
        }
        return day.getYear() + "年";
    }
}
