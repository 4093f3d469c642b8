package io.github.infosecreport.validation;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.AuthoredText;
import io.github.infosecreport.outline.HiddenParts;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.outline.Unresolved;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report as rules see it: what is printed is what is checked, and what is hidden is checked too.
 *
 * @param report the report
 * @param outline the same in reading order, as it is printed
 * @param hidden what it hides from its readers
 * @param asOf the day on which it is judged: its publication, else the end of its period; empty if it names neither
 */
public record CheckedReport(
        InformationSecurityReport report, ReportOutline outline, HiddenParts hidden, Optional<LocalDate> asOf) {
    /**
     * Gathers the text that the author wrote.
     *
     * @return what is printed, in reading order, then what is hidden; each text once, with its place
     */
    public List<Inline.Text> texts() {
        return Stream.concat(AuthoredText.of(outline).stream(), AuthoredText.of(hidden).stream())
                .distinct()
                .toList();
    }

    /**
     * Gathers what the text asks for and does not get.
     *
     * @return what is asked for in what is printed, then in what is hidden; each once
     */
    public List<Unresolved> unresolved() {
        return Stream.concat(outline.unresolved().stream(), hidden.unresolved().stream())
                .distinct()
                .toList();
    }

    /**
     * Returns the report without what is internal to the company, which is not checked as text.
     *
     * @return the report with what it hides; JSON Pointers into it are those into the report
     */
    public InformationSecurityReport withoutInternal() {
        return hidden.equals(HiddenParts.none()) ? outline.publicReport() : ReportJson.withoutInternal(report);
    }
}
