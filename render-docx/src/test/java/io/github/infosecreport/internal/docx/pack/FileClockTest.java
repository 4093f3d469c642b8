package io.github.infosecreport.internal.docx.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infosecreport.model.InformationSecurityReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileClockTest {
    private static final Instant ASKED = Instant.parse("2027-01-01T09:00:00Z");

    private final InformationSecurityReport published = report(Optional.of(LocalDate.of(2026, 7, 1)), Optional.empty());

    @Test
    void theOptionGoesBeforeTheEnvironmentAndThatBeforeTheDayOfPublication() {
        assertThat(new FileClock(Optional.of(ASKED), Optional.of("1782864000")).time(published))
                .isEqualTo(ASKED);
        assertThat(new FileClock(Optional.empty(), Optional.of("1782864001")).time(published))
                .isEqualTo("2026-07-01T00:00:01Z");
        assertThat(new FileClock(Optional.empty(), Optional.of(" ")).time(published))
                .isEqualTo("2026-07-01T00:00:00Z");
    }

    @Test
    void theLastDayOfThePeriodStandsInForTheDayOfPublication() {
        FileClock clock = new FileClock(Optional.empty(), Optional.empty());

        assertThat(clock.time(report(Optional.empty(), Optional.of(LocalDate.of(2026, 3, 31)))))
                .isEqualTo("2026-03-31T00:00:00Z");
        assertThat(clock.time(report(Optional.empty(), Optional.empty()))).isEqualTo("1980-01-01T00:00:00Z");
    }

    @Test
    void anEnvironmentThatSaysNoTimeIsTold() {
        assertThatThrownBy(() -> new FileClock(Optional.empty(), Optional.of("yesterday")).time(published))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "SOURCE_DATE_EPOCH is 'yesterday'; it must be whole seconds since 1970, such as 1782864000");
    }

    private static InformationSecurityReport report(Optional<LocalDate> day, Optional<LocalDate> end) {
        return InformationSecurityReport.builder()
                .id("a")
                .title("報告書")
                .issuer(i -> i.name("白樺製作所株式会社"))
                .edition(e -> {
                    e.language(Locale.JAPANESE);
                    day.ifPresent(e::published);
                })
                .basicInformation(b -> b.reportingPeriod(p -> end.ifPresent(p::end)))
                .build();
    }
}
