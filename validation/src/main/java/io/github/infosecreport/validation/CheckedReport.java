package io.github.infosecreport.validation;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.ReportOutline;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A report as rules see it.
 *
 * @param report the report
 * @param outline the same in reading order: what is printed is what is checked
 * @param asOf the day on which it is judged: its publication, else the end of its period; empty if it names neither
 */
public record CheckedReport(InformationSecurityReport report, ReportOutline outline, Optional<LocalDate> asOf) {}
