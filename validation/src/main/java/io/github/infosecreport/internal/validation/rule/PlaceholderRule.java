package io.github.infosecreport.internal.validation.rule;

import io.github.infosecreport.internal.validation.RuleTexts;
import io.github.infosecreport.model.EditionStatus;
import io.github.infosecreport.outline.AuthoredText;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.validation.CheckedReport;
import io.github.infosecreport.validation.FindingSink;
import io.github.infosecreport.validation.Rule;
import io.github.infosecreport.validation.RuleInfo;
import io.github.infosecreport.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nothing is left that stands for content still to be written; told once, with all places. */
public final class PlaceholderRule implements Rule {
    private static final RuleInfo INFO = RuleTexts.info("placeholder-content");

    /** Circles, crosses, triangles and squares of all widths that stand for characters to come. */
    private static final String SIGNS = "〇○◯×✕△▲□■◇◆●";

    private static final Pattern PLACEHOLDER = Pattern.compile("[" + SIGNS + "]{2,}"
            + "|[" + SIGNS + "](?=[年月日時%％件名社部])"
            + "|（省略）|\\(省略\\)|（仮）|要記入|記入してください"
            + "|\\b(?:TBD|TBC|TODO|FIXME|XXX+)\\b"
            + "|(?i:\\blorem ipsum\\b)");

    /** How many places the message shows. */
    private static final int SHOWN = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedReport checked, FindingSink sink) {
        List<SourceRange> places = new ArrayList<>();
        List<String> excerpts = new ArrayList<>();
        for (Inline.Text text : AuthoredText.of(checked.outline())) {
            Matcher matcher = PLACEHOLDER.matcher(text.text());
            while (matcher.find()) {
                SourceRange whole = text.source().orElseThrow();
                boolean exact = whole.end() - whole.start() == text.text().length();
                places.add(
                        exact
                                ? new SourceRange(
                                        whole.pointer(), whole.start() + matcher.start(), whole.start() + matcher.end())
                                : whole);
                excerpts.add(matcher.group());
            }
        }
        if (!places.isEmpty()) {
            report(checked, sink, places, excerpts);
        }
    }

    private static void report(
            CheckedReport checked, FindingSink sink, List<SourceRange> places, List<String> excerpts) {
        String shown = String.join(
                        ", ",
                        places.stream()
                                .map(SourceRange::pointer)
                                .distinct()
                                .limit(SHOWN)
                                .toList())
                + (places.size() > SHOWN ? " …" : "");
        boolean isFinal = checked.report()
                .getEdition()
                .getStatus()
                .filter(status -> status == EditionStatus.APPROVED || status == EditionStatus.PUBLISHED)
                .isPresent();
        if (isFinal) {
            sink.report(Severity.ERROR, places.get(0), excerpts.get(0), places.size(), shown);
        } else {
            sink.report(places.get(0), excerpts.get(0), places.size(), shown);
        }
    }
}
