package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.StructureEntry;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the outline how figures of facts are printed, by putting the question into a section of its own. */
final class Values {
    private static final String SECTION = "x-values";

    private Values() {}

    /**
     * Finds figures as the report prints them.
     *
     * @param report the report
     * @param paths what stands behind {@code value:} in prose
     * @return the texts by their paths; those that the report does not have are left out
     */
    static Map<String, String> of(InformationSecurityReport report, Collection<String> paths) {
        if (paths.isEmpty()) {
            return Map.of();
        }
        List<String> asked = paths.stream().distinct().toList();
        String text = asked.stream().map(path -> "[](value:" + path + ")").collect(Collectors.joining("\n\n"));
        StructureEntry question = StructureEntry.builder()
                .section(SECTION)
                .heading(InlineProse.of("-"))
                .text(Prose.of(text))
                .build();
        ReportOutline outline = ReportOutline.of(
                report.toBuilder().structure(List.of(question)).build(),
                OutlineOptions.defaults().withLimits(Integer.MAX_VALUE, Integer.MAX_VALUE));
        List<Block> answers = outline.blocks().stream()
                .dropWhile(block -> !(block instanceof Block.Heading heading
                        && heading.anchor().equals(SECTION)))
                .skip(1)
                .limit(asked.size())
                .toList();
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) instanceof Block.Paragraph paragraph && isMade(paragraph.content())) {
                found.put(asked.get(i), PlainText.of(paragraph.content()));
            }
        }
        return found;
    }

    /** What the outline does not find, it prints as the author wrote it. */
    private static boolean isMade(List<Inline> content) {
        return content.stream()
                .noneMatch(inline ->
                        inline instanceof Inline.Text text && text.source().isPresent());
    }
}
