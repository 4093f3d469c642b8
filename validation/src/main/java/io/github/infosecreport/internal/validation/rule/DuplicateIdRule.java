package io.github.infosecreport.internal.validation.rule;

import io.github.infosecreport.internal.validation.NamedPlaces;
import io.github.infosecreport.internal.validation.NamedPlaces.Place;
import io.github.infosecreport.internal.validation.RuleTexts;
import io.github.infosecreport.standard.BilingualText;
import io.github.infosecreport.validation.CheckedReport;
import io.github.infosecreport.validation.FindingSink;
import io.github.infosecreport.validation.Rule;
import io.github.infosecreport.validation.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Each id names one thing in a report: a fact, an exhibit, a section, or a heading inside prose. */
public final class DuplicateIdRule implements Rule {
    private static final RuleInfo INFO = RuleTexts.info("duplicate-id");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean appliesTo(CheckedReport checked) {
        return !NamedPlaces.of(checked).byId().isEmpty();
    }

    @Override
    public void check(CheckedReport checked, FindingSink sink) {
        NamedPlaces.of(checked).byId().forEach((id, places) -> {
            if (places.size() > 1) {
                BilingualText all = new BilingualText(
                        places.stream().map(Place::ja).collect(Collectors.joining("、")),
                        places.stream().map(Place::en).collect(Collectors.joining(", ")));
                report(places, sink, id, id, places.size(), all);
            }
        });
    }

    private static void report(List<Place> places, FindingSink sink, String excerpt, Object... arguments) {
        Place second = places.get(1);
        Optional.of(second)
                .flatMap(Place::range)
                .ifPresentOrElse(
                        range -> sink.report(range, excerpt, arguments),
                        () -> sink.report(second.pointer(), arguments));
    }
}
