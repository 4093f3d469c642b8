package io.github.infosecreport.internal.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.common.Timespan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderTest {
    private static final MentionFinder FINDER =
            new MentionFinder(new ReportingYear(Optional.of(Timespan.ofFiscalYear(2025)), Optional.empty(), 4));

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "2025年度は訓練をしました。 > 2025年度",
                "２０２５年１２月５日の夜 > ２０２５年１２月５日",
                "2026年3月期の売上 > 2026年3月期",
                "令和7年度の棚卸し > 令和7年度",
                "令和七年四月に改めました。 > 令和七年四月",
                "12月の停止 > 12月",
                "七月の誤り > 七月",
                "前年度を上回りました。 > 前年度",
                "次の号でご説明します。 > 次の号",
                "報告書2026 > 2026",
                "Results of FY2025 > FY2025",
                "in fiscal year 2026 > fiscal year 2026",
                "as of April 1, 2026 > April 1, 2026",
                "since 5 December 2025 > 5 December 2025",
                "as in May 2026 > May 2026",
                "more than Last year > Last year",
                "found on 2025-12-05 > 2025-12-05",
                "© 2026 > 2026"
            })
    void datesNearTheReportingPeriodAreFound(String text, String dated) {
        assertThat(FINDER.in(text)).isEqualTo(new Mentions(List.of(dated), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "委託先の24社を訪ねました。 > 24社",
                "1万8,400枚を照合 > 1万8,400枚",
                "受講率は98.6%です。 > 98.6%",
                "二十二社を訪問 > 二十二社",
                "三回目です。 > 三回目",
                "働く人の六割 > 六割",
                "2025人が参加 > 2025人",
                "３部門で取得 > ３部門",
                "12か月で一巡 > 12か月",
                "sales of 2.1 trillion > 2.1 trillion",
                "of these 98 were met > 98"
            })
    void figuresAreFound(String text, String figure) {
        assertThat(FINDER.in(text)).isEqualTo(new Mentions(List.of(), List.of(figure)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "お預かりした情報を守ります。",
                "2012年に始めました。",
                "平成21年に定めました。",
                "since 1998",
                "JIS Q 15001:2023に基づきます。",
                "ISO/IEC 27001:2022",
                "Ver 3.0",
                "A.5.1 と (1) を見てください。",
                "年4回、月に一度",
                "4 times a year",
                "第1段階",
                "数十件にとどまる",
                "一人ひとり",
                "当期純利益",
                "We may act."
            })
    void historyNamesAndHabitsAreLeftAlone(String text) {
        assertThat(FINDER.in(text)).isEqualTo(new Mentions(List.of(), List.of()));
    }

    @Test
    void longRunsOfOneSignTakeNoLongTime() {
        for (String sign : List.of("一", "1", "A", "AA/", "1,", "1万", "第", "年")) {
            assertThat(FINDER.in(sign.repeat(100_000)).dated()).isEmpty();
        }
    }
}
