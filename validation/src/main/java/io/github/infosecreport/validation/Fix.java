package io.github.infosecreport.validation;

import io.github.infosecreport.internal.validation.FixTexts;
import io.github.infosecreport.internal.validation.ReportTree;
import io.github.infosecreport.json.ReportEdit;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.standard.BilingualText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A way to mend what was found. Nothing is rewritten unless somebody asks for it, and then on a copy.
 *
 * @param summary what it does, such as <i>write “A” in place of “B”</i>
 * @param edits the changes of text, none of which overlaps another
 */
public record Fix(BilingualText summary, List<Edit> edits) implements UnaryOperator<InformationSecurityReport> {
    /**
     * One change of text.
     *
     * @param range the stretch that goes
     * @param text what comes in its place; empty to delete
     */
    public record Edit(SourceRange range, String text) {}

    /**
     * Copies the list.
     *
     * @param summary what it does
     * @param edits the changes of text
     * @throws IllegalArgumentException if there is no change, or two overlap
     */
    public Fix {
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix changes something");
        }
        for (int i = 0; i < edits.size(); i++) {
            for (Edit later : edits.subList(i + 1, edits.size())) {
                if (overlap(edits.get(i).range(), later.range())) {
                    throw new IllegalArgumentException("two edits overlap: " + edits.get(i) + " and " + later);
                }
            }
        }
    }

    private static boolean overlap(SourceRange one, SourceRange other) {
        return one.pointer().equals(other.pointer()) && one.start() < other.end() && other.start() < one.end();
    }

    /**
     * Makes a fix that writes one thing in place of another.
     *
     * @param range the stretch that goes
     * @param excerpt its characters, for the summary
     * @param text what comes in its place
     * @return the fix
     */
    public static Fix replace(SourceRange range, String excerpt, String text) {
        return new Fix(FixTexts.replacement(excerpt, text), List.of(new Edit(range, text)));
    }

    /**
     * Mends a report.
     *
     * @param report the report that was checked; left as it is
     * @return the report with the changes made
     * @throws IllegalArgumentException if the report has no such texts, or the new text is none that may stand there
     */
    @Override
    public InformationSecurityReport apply(InformationSecurityReport report) {
        Map<String, String> texts = ReportTree.of(report).strings();
        InformationSecurityReport mended = report;
        Map<String, StringBuilder> changed = new LinkedHashMap<>();
        // From the last to the first, so that no change moves the place of the next.
        List<Edit> backwards = edits.stream()
                .sorted(Comparator.comparingInt((Edit edit) -> edit.range().start())
                        .reversed())
                .toList();
        for (Edit edit : backwards) {
            SourceRange range = edit.range();
            String text = texts.getOrDefault(range.pointer(), "");
            if (range.end() > text.length()) {
                throw new IllegalArgumentException(
                        "no text at " + range + ": the report is not the one that was checked");
            }
            changed.computeIfAbsent(range.pointer(), pointer -> new StringBuilder(text))
                    .replace(range.start(), range.end(), edit.text());
        }
        for (Map.Entry<String, StringBuilder> text : changed.entrySet()) {
            mended = ReportEdit.text(text.getKey(), text.getValue().toString()).apply(mended);
        }
        return mended;
    }
}
