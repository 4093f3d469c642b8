package io.github.infosecreport.internal.outline;

import io.github.infosecreport.internal.outline.writing.Writing;
import io.github.infosecreport.model.EditionStatus;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.PreviousReport;
import io.github.infosecreport.model.basicinformation.ReportingPeriod;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.outline.Cover;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the cover: title, issuer, period, date of publication, where to find more. */
final class CoverWriter {
    private final InformationSecurityReport report;
    private final Writing writing;
    private final Labels labels;
    private final List<Cover.Line> lines = new ArrayList<>();

    CoverWriter(Material material) {
        report = material.report();
        writing = material.writing();
        labels = material.labels();
    }

    Cover write() {
        report.getBasicInformation()
                .getReportingPeriod()
                .flatMap(this::period)
                .ifPresent(period -> add("document.period", period));
        report.getEdition()
                .getPublished()
                .ifPresent(day -> add("document.published", List.of(writing.date(PartialDate.of(day)))));
        report.getIssuer().getAddress().ifPresent(address -> add("document.address", text(address, "/issuer/address")));
        report.getIssuer().getUrl().ifPresent(url -> add("document.website", link(url, text(url, "/issuer/url"))));
        report.getPreviousReport()
                .flatMap(CoverWriter::previous)
                .ifPresent(previous -> add("document.previous-report", previous));
        Optional<String> mark = report.getEdition()
                .getStatus()
                .filter(status -> status != EditionStatus.PUBLISHED)
                .map(labels::label);
        return new Cover(
                report.getTitle(), report.getSubtitle(), report.getIssuer().getName(), mark, List.copyOf(lines));
    }

    private Optional<List<Inline>> period(ReportingPeriod period) {
        if (period.getStart().isPresent() && period.getEnd().isPresent()) {
            return Optional.of(writing.span(Timespan.of(
                    PartialDate.of(period.getStart().get()),
                    PartialDate.of(period.getEnd().get()))));
        }
        return period.getFiscalYear().map(year -> List.of(writing.date(PartialDate.ofFiscalYear(year))));
    }

    private static Optional<List<Inline>> previous(PreviousReport previous) {
        Optional<List<Inline>> title = previous.getTitle().map(text -> text(text, "/previousReport/title"));
        return previous.getUrl()
                .map(url -> link(url, title.orElseGet(() -> text(url, "/previousReport/url"))))
                .or(() -> title);
    }

    private static List<Inline> text(String text, String pointer) {
        return List.of(new Inline.Text(text, Optional.of(new SourceRange(pointer, 0, text.length()))));
    }

    private static List<Inline> link(String address, List<Inline> content) {
        return List.of(new Inline.Link(address, content));
    }

    private void add(String label, List<Inline> value) {
        lines.add(new Cover.Line(labels.label(label), value));
    }
}
