package io.github.infosecreport.internal.comparison.write;

import io.github.infosecreport.comparison.Difference;
import io.github.infosecreport.comparison.DifferenceSide;
import io.github.infosecreport.comparison.ReportComparison;
import io.github.infosecreport.json.SourceMap;
import io.github.infosecreport.json.SourcePosition;
import io.github.infosecreport.standard.Glossary;
import io.github.infosecreport.standard.ItemKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes differences as lines: under the title of each item what differs, and where it stands in both reports.
 *
 * @param locale the language
 * @param before where the first report was read from
 * @param after where the second report was read from
 */
public record TextDifferences(Locale locale, Optional<SourceMap> before, Optional<SourceMap> after) {
    /**
     * Writes differences.
     *
     * @param comparison the differences
     * @return lines, each ended by a line feed
     */
    public String write(ReportComparison comparison) {
        StringBuilder out = new StringBuilder();
        line(out, title(comparison));
        List<Difference> changed = comparison.differences().stream()
                .filter(difference -> !DifferenceTexts.isUnchanged(difference))
                .toList();
        byItem(changed).forEach((item, differences) -> {
            line(out, "");
            line(out, item.map(this::title).orElseGet(() -> DifferenceTexts.text("head", locale)));
            differences.forEach(difference -> write(difference, out));
        });
        List<Difference> kept = comparison.differences().stream()
                .filter(DifferenceTexts::isUnchanged)
                .toList();
        if (!kept.isEmpty()) {
            line(out, "");
            line(out, DifferenceTexts.text("unchanged", locale));
            kept.forEach(difference ->
                    line(out, "  " + where(difference.after(), after) + ": " + difference.message(locale)));
        }
        line(out, "");
        line(
                out,
                kept.isEmpty()
                        ? DifferenceTexts.text("count", locale, changed.size())
                        : DifferenceTexts.text("count.unchanged", locale, changed.size(), kept.size()));
        return out.toString();
    }

    private String title(ReportComparison comparison) {
        return DifferenceTexts.text(
                "title." + comparison.relation().key(),
                locale,
                name(before, comparison.before().getId()),
                DifferenceTexts.edition(comparison.before().getEdition().getLanguage(), locale),
                name(after, comparison.after().getId()),
                DifferenceTexts.edition(comparison.after().getEdition().getLanguage(), locale));
    }

    private static String name(Optional<SourceMap> source, String id) {
        return source.map(SourceMap::file).orElse(id);
    }

    private String title(ItemKey item) {
        return Glossary.standard().label("item." + item.key(), locale);
    }

    /** What is no part of an item comes first, then the items in the standard's order. */
    private static Map<Optional<ItemKey>, List<Difference>> byItem(List<Difference> differences) {
        Map<Optional<ItemKey>, List<Difference>> byItem = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(Optional.<ItemKey>empty()),
                        Stream.of(ItemKey.values()).map(Optional::of))
                .forEach(item -> {
                    List<Difference> own = differences.stream()
                            .filter(difference -> difference.item().equals(item))
                            .toList();
                    if (!own.isEmpty()) {
                        byItem.put(item, own);
                    }
                });
        return byItem;
    }

    private void write(Difference difference, StringBuilder out) {
        line(out, "  " + difference.message(locale));
        side(difference.before(), before, out);
        side(difference.after(), after, out);
    }

    private void side(DifferenceSide side, Optional<SourceMap> source, StringBuilder out) {
        if (side.value().isEmpty() && source.isEmpty()) {
            return;
        }
        String excerpt = side.excerpt().map(text -> "  > " + text).orElse("");
        line(out, "    " + where(side, source) + excerpt);
    }

    private static String where(DifferenceSide side, Optional<SourceMap> source) {
        Optional<SourcePosition> position = source.flatMap(map -> map.position(
                side.path(), side.range().map(range -> range.start()).orElse(0)));
        return position.map(at -> at.file() + ":" + at.line() + ":" + at.column() + "  " + side.path())
                .orElse(side.path());
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
