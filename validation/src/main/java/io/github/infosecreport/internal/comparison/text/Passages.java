package io.github.infosecreport.internal.comparison.text;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.outline.Unresolved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The passages of a report's texts, by where the texts stand.
 *
 * @param byPointer passages in reading order by JSON Pointer of the text
 */
public record Passages(Map<String, List<Passage>> byPointer) {
    /**
     * Reads a report, however long.
     *
     * @param report the report
     * @return its passages
     */
    public static Passages of(InformationSecurityReport report) {
        OutlineOptions options = OutlineOptions.defaults().withLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);
        ReportOutline outline = ReportOutline.of(report, options);
        PassageWalk walk = new PassageWalk(new HashMap<>(), unresolved(outline));
        walk.blocks(outline.blocks());
        outline.footnotes().forEach(footnote -> walk.footnote(footnote.content()));
        return new Passages(walk.found());
    }

    /** What the text asks for and does not get is printed as the author typed it, but is no text. */
    private static Set<SourceRange> unresolved(ReportOutline outline) {
        return outline.unresolved().stream()
                .filter(unresolved -> unresolved.kind() != Unresolved.Kind.MARKUP)
                .map(Unresolved::where)
                .collect(Collectors.toSet());
    }

    /**
     * Returns the passages of a text.
     *
     * @param pointer where the text stands
     * @return its passages that say anything; none if it is not printed
     */
    public List<Passage> of(String pointer) {
        return byPointer.getOrDefault(pointer, List.of());
    }

    static void add(Map<String, List<Passage>> map, String pointer, Passage passage) {
        if (passage.speaks()) {
            map.computeIfAbsent(pointer, text -> new ArrayList<>()).add(passage);
        }
    }
}
