package io.github.infosecreport.internal.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.common.Timespan;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextYearTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2027-03-31",
        "2023-02-28, 2024-02-29",
        "2024-02-29, 2025-02-28",
        "2023-02-27, 2024-02-27",
        "9999-12-31, 9999-12-31"
    })
    void aDayMovesOnAndTheEndOfAMonthStaysOne(String last, String next) {
        assertThat(NextYear.of(LocalDate.parse(last))).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "FY2025, FY2026",
        "2025~, 2026~",
        "2025-06/2025-11, 2026-06/2026-11",
        "2025-06-01T09:30, 2026-06-01T09:30",
        "FY9999, FY9999"
    })
    void aPeriodMovesOnAsFinelyAsItIsKnown(String last, String next) {
        assertThat(NextYear.of(Timespan.parse(last))).hasToString(next);
    }
}
