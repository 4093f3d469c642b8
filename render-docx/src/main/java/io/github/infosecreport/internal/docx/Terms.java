package io.github.infosecreport.internal.docx;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.KeyValue;
import io.github.infosecreport.outline.ListStyle;
import io.github.infosecreport.outline.TableCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Decides how terms with their values are shown. */
final class Terms {
    private Terms() {}

    /** {@return the table that shows them best: terms without numbers, each with lines of text} */
    static Optional<Block.Table> asTable(Block.KeyValues keyValues) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (KeyValue entry : keyValues.entries()) {
            boolean isText = entry.value().stream().allMatch(Block.Paragraph.class::isInstance);
            if (!entry.number().isEmpty() || entry.value().isEmpty() || !isText) {
                return Optional.empty();
            }
            rows.add(List.of(TableCell.of(entry.term()), TableCell.of(lines(entry.value()))));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Table(0, 1, rows));
    }

    private static List<Inline> lines(List<Block> paragraphs) {
        List<Inline> lines = new ArrayList<>();
        for (Block block : paragraphs) {
            if (block instanceof Block.Paragraph paragraph) {
                if (!lines.isEmpty()) {
                    lines.add(new Inline.LineBreak());
                }
                lines.addAll(paragraph.content());
            }
        }
        return lines;
    }

    /** {@return the style in which Word can count them: the one that gives each its number} */
    static Optional<ListStyle> style(Block.KeyValues keyValues) {
        return Arrays.stream(ListStyle.values())
                .filter(style -> counts(style, keyValues.entries()))
                .findFirst();
    }

    private static boolean counts(ListStyle style, List<KeyValue> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).number().equals(style.label(i + 1))) {
                return false;
            }
        }
        return !entries.isEmpty();
    }
}
