package io.github.infosecreport.internal.validation.rule;

import io.github.infosecreport.internal.validation.ItemPaths;
import io.github.infosecreport.internal.validation.Placeholders;
import io.github.infosecreport.internal.validation.ReportTree;
import io.github.infosecreport.internal.validation.RuleTexts;
import io.github.infosecreport.internal.validation.bean.BeanConstraints;
import io.github.infosecreport.model.EditionStatus;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.validation.CheckedReport;
import io.github.infosecreport.validation.Detection;
import io.github.infosecreport.validation.FindingSink;
import io.github.infosecreport.validation.Rule;
import io.github.infosecreport.validation.RuleInfo;
import io.github.infosecreport.validation.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Nothing is left that stands for content still to be written; told once, with all places. */
public final class PlaceholderRule implements Rule {
    private static final RuleInfo INFO = RuleTexts.info("placeholder-content");

    /** A cell of a table may be empty. */
    private static final Pattern CELL = Pattern.compile("/table/rows/\\d+/\\d+(/text)?$");

    /** How many places the message shows. */
    private static final int SHOWN = 5;

    private record Place(SourceRange range, String excerpt) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedReport checked, FindingSink sink) {
        List<Place> places = new ArrayList<>();
        ReportTree tree = ReportTree.of(checked.withoutInternal());
        for (Inline.Text text : checked.texts()) {
            add(text.text(), text.source().orElseThrow(), places);
        }
        places.addAll(blanks(checked, tree));
        if (!places.isEmpty()) {
            report(checked, sink, places);
        }
    }

    private static void add(String text, SourceRange whole, List<Place> places) {
        // An escaped character makes the text shorter than its source: then the run counts as a whole.
        boolean exact = whole.end() - whole.start() == text.length();
        for (MatchResult match : Placeholders.in(text)) {
            int start = exact ? whole.start() + match.start() : whole.start();
            int end = exact ? whole.start() + match.end() : whole.end();
            places.add(new Place(new SourceRange(whole.pointer(), start, end), match.group()));
        }
    }

    /** Finds prose of nothing but space. Names and other literal values may not be blank anyhow: a constraint says so. */
    private static List<Place> blanks(CheckedReport checked, ReportTree tree) {
        // The JSON form leaves empty texts out, so those of items are asked for by themselves.
        Set<String> blanks = new LinkedHashSet<>();
        checked.report().items().forEach(item -> item.getText()
                .filter(text -> text.source().isBlank())
                .ifPresent(text -> blanks.add(ItemPaths.of(item.itemKey()) + "/text")));
        tree.strings().forEach((pointer, value) -> {
            if (value.isBlank() && !CELL.matcher(pointer).find()) {
                blanks.add(pointer);
            }
        });
        if (!blanks.isEmpty()) {
            BeanConstraints.check(checked.report()).forEach(broken -> blanks.remove(broken.path()));
        }
        return blanks.stream()
                .map(pointer -> new Place(new SourceRange(pointer, 0, 0), ""))
                .toList();
    }

    private static void report(CheckedReport checked, FindingSink sink, List<Place> places) {
        List<String> pointers =
                places.stream().map(place -> place.range().pointer()).distinct().toList();
        String shown = pointers.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (pointers.size() > SHOWN ? ", …" : "");
        boolean isFinal = checked.report()
                .getEdition()
                .getStatus()
                .filter(status -> status == EditionStatus.APPROVED || status == EditionStatus.PUBLISHED)
                .isPresent();
        Place first = places.get(0);
        Detection found = Detection.of(first.range(), first.excerpt()).with(places.size(), shown);
        sink.report(isFinal ? found.severity(Severity.ERROR) : found);
    }
}
