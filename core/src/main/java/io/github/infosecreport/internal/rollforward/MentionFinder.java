package io.github.infosecreport.internal.rollforward;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what grows old in a text: dates near the reporting period, words such as 前年度 and "last year", and figures.
 * Dates further off are history, and numbers in the names of standards and versions are no figures.
 */
final class MentionFinder {
    private static final String N = "[0-9０-９]";
    private static final String YEAR = "(?:19|20|１９|２０)" + N + "{2}";
    private static final String KANJI = "[一二三四五六七八九十]";
    private static final String MONTH = "(?:" + N + "{1,2}|" + KANJI + "{1,3})月";
    private static final String DAY = "(?:" + N + "{1,2}日)";

    /** 令和7年度, 2025年12月5日, 2026年3月期. */
    private static final String JAPANESE_DATE = "(?:(?<era>令和|平成)(?<eraYear>元|" + N + "{1,2}|" + KANJI + "{1,3})"
            + "|(?<!" + N + ")(?<year>" + YEAR + "))年(?:度|" + MONTH + "(?:" + DAY + "|期)?)?";

    /** FY2025, fiscal year 2025, FY25. */
    private static final String FISCAL_YEAR =
            "(?:FY|[Ff]iscal (?:[Yy]ear )?)(?<fiscal>" + N + "{4}|" + N + "{2})(?!" + N + ")";

    private static final String ISO_DATE = "(?<![0-9.:/-])(?<iso>(?:19|20)[0-9]{2})-[0-9]{2}(?:-[0-9]{2})?(?![0-9])";

    /** 5 December 2025, December 2025; May alone is a verb. */
    private static final String ENGLISH_DATE = "(?:(?<![0-9.,])[0-9]{1,2} )?"
            + "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
            + "(?: [0-9]{1,2}(?![0-9])(?:st|nd|rd|th)?)?(?:,? (?<monthYear>" + YEAR + "))?"
            + "(?<!(?<![0-9] )May)(?![a-z])";

    /** 12月, 七月5日; not 月間, and 三か月 has no number before its 月. */
    private static final String MONTH_ALONE = MONTH + DAY + "?(?![間額例次])";

    /** How often something is done says nothing of a year: 年4回, 月に一度, 4 times a year. */
    private static final String HABIT = "[年月週日]に?(?:" + N + "{1,2}|" + KANJI + "{1,2})[回度](?!目)" + "|" + N
            + "{1,2} times (?:a|per|each|every) [a-z]+";

    /** 第1段階, JIS Q 15001:2023, ISO/IEC 27001, Ver 3.0, A.5.1. */
    private static final String NAME = "第" + N + "{1,4}"
            + "|(?<![A-Za-z/])(?:[A-Z]{2,}(?:/[A-Z]{2,}){0,5}(?: [A-Z](?![A-Za-z]))?|[Vv]er(?:sion|\\.)?)"
            + "[ -]?[0-9][0-9.:-]*"
            + "|(?<![A-Za-z])[A-Z](?:\\.[0-9]+)+";

    /** 報告書2025, in 2025; not 2025人. */
    private static final String YEAR_ALONE =
            "(?<![0-9０-９.,:/])(?<bare>" + YEAR + ")" + "(?![0-9０-９,，%％\\p{IsHan}\\p{IsKatakana}]|\\.[0-9])";

    private static final String RELATIVE = Words.ALTERNATIVES + "(?!純利益)";

    /** 六割, 二十二社; not 数十件, and 一人 is a word rather than a figure. */
    private static final String KANJI_FIGURE =
            "(?:(?<!数)[二三四五六七八九十百千]|[一二三四五六七八九十百千万]{2,6})" + "(?:回目|年目|件|社|名|人|割|部門|か月|台|倍)";

    private static final String NUMBER = N + "+(?:[,.，．]" + N + "+){0,8}";

    /** What stands behind a number without being counted. */
    private static final String FUNCTION_WORDS =
            "(?:that|from|to|of|in|and|or|at|by|on|for|with|was|were|is|are|has|have|had|who|which|when|as)(?![a-z])";

    /** 24社, 1万8,400枚, 98.6%, 24 contractors. */
    private static final String FIGURE = "(?<number>" + NUMBER + "(?:[万億兆](?:" + NUMBER + ")?){0,4})"
            + "(?<unit>か[月所]|[カヶ][月所]|箇所|部門|時間|年[間目]|日間|週間|回目"
            + "|[件社名人台枚回本個分秒年月日円点冊校店割倍度位歳通]|\\p{IsHan}{1,2}|[%％]"
            + "| (?:%|(?!" + FUNCTION_WORDS + ")[a-z]{2,}))?";

    /** What comes first is taken first: a date before the figures in it. */
    private static final Pattern FOUND = Pattern.compile(String.join(
            "|",
            JAPANESE_DATE,
            FISCAL_YEAR,
            ISO_DATE,
            ENGLISH_DATE,
            MONTH_ALONE,
            "(?<neither>" + HABIT + "|" + NAME + ")",
            YEAR_ALONE,
            RELATIVE,
            "(?<figure>" + KANJI_FIGURE + "|" + FIGURE + ")"));

    private static final int REIWA = 2018;
    private static final int HEISEI = 1988;

    private final ReportingYear year;

    MentionFinder(ReportingYear year) {
        this.year = year;
    }

    Mentions in(String text) {
        Set<String> dated = new LinkedHashSet<>();
        Set<String> figures = new LinkedHashSet<>();
        Matcher found = FOUND.matcher(text);
        while (found.find()) {
            switch (kind(found)) {
                case DATED -> dated.add(found.group());
                case FIGURE -> figures.add(found.group());
                case NEITHER -> {
                    // It says nothing that grows old.
                }
            }
        }
        return new Mentions(List.copyOf(dated), List.copyOf(figures));
    }

    private enum Kind {
        DATED,
        FIGURE,
        NEITHER
    }

    private Kind kind(Matcher found) {
        if (found.group("neither") != null) {
            return Kind.NEITHER;
        }
        if (found.group("figure") != null) {
            // (1) is a mark of a list, not a figure.
            boolean isMark = found.group("figure").length() < 2 && found.group("number") != null;
            return isMark ? Kind.NEITHER : Kind.FIGURE;
        }
        for (String group : List.of("year", "iso", "monthYear", "bare")) {
            if (found.group(group) != null) {
                return near(Integer.parseInt(found.group(group)));
            }
        }
        if (found.group("fiscal") != null) {
            int named = Integer.parseInt(found.group("fiscal"));
            return near(named < 100 ? named + 2000 : named);
        }
        if (found.group("era") != null) {
            int named = number(found.group("eraYear"));
            return near(named + (found.group("era").equals("令和") ? REIWA : HEISEI));
        }
        return Kind.DATED;
    }

    private Kind near(int named) {
        return year.isNear(named) ? Kind.DATED : Kind.NEITHER;
    }

    /** Reads 元, 7, ７, 七 and 十七. */
    private static int number(String eraYear) {
        if (eraYear.equals("元")) {
            return 1;
        }
        if (Character.isDigit(eraYear.charAt(0))) {
            return Integer.parseInt(eraYear);
        }
        int ten = eraYear.indexOf('十');
        String units = eraYear.substring(ten + 1);
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : kanji(eraYear.charAt(0));
        return tens * 10 + (units.isEmpty() ? 0 : kanji(units.charAt(0)));
    }

    private static int kanji(char digit) {
        return "一二三四五六七八九".indexOf(digit) + 1;
    }
}
