package io.github.infosecreport.internal.docx.pack;

import io.github.infosecreport.model.InformationSecurityReport;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Tells the time that a file bears: the option, else the environment, else the report's own date. Never the time of day.
 *
 * @param option the time that was asked for
 * @param epoch the value of {@value #VARIABLE}
 */
public record FileClock(Optional<Instant> option, Optional<String> epoch) {
    /** The variable by which builds are told which time to write into files. */
    public static final String VARIABLE = "SOURCE_DATE_EPOCH";

    /** The earliest time that a zip file can tell. */
    private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);

    /**
     * Tells the time.
     *
     * @param report the report
     * @return the time that its file bears
     * @throws IllegalStateException if the environment's value is no number of seconds
     */
    public Instant time(InformationSecurityReport report) {
        return option.or(this::environment).orElseGet(() -> own(report));
    }

    private Optional<Instant> environment() {
        return epoch.filter(text -> !text.isBlank()).map(text -> {
            try {
                return Instant.ofEpochSecond(Long.parseLong(text.strip()));
            } catch (NumberFormatException | DateTimeException e) {
                throw new IllegalStateException(
                        VARIABLE + " is '" + text + "'; it must be whole seconds since 1970, such as 1782864000", e);
            }
        });
    }

    private static Instant own(InformationSecurityReport report) {
        LocalDate day = report.getEdition()
                .getPublished()
                .or(() -> report.getBasicInformation().getReportingPeriod().flatMap(period -> period.getEnd()))
                .orElse(NO_DATE);
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
