package io.github.infosecreport.docx;

import io.github.infosecreport.outline.Counter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the headings of a document from its numbering part alone, in the way of a word processor.
 *
 * <p>Word counts all lists of a kind together, and a list that tells where to count from does so at its first paragraph of
 * that level. Others count each list by itself. A level above that had no paragraph yet counts as its start.
 */
final class WordNumbers {
    private final Docx docx;
    private final boolean together;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbers(Docx docx, boolean together) {
        this.docx = docx;
        this.together = together;
    }

    /** {@return the label of each heading that has a number, in order} */
    List<String> headings() {
        List<String> labels = new ArrayList<>();
        String heading = "//w:body/w:p[w:pPr/w:pStyle[starts-with(@w:val, 'Heading')]]";
        List<String> nums = docx.body(heading + "/w:pPr/w:numPr/w:numId/@w:val");
        List<String> levels = new ArrayList<>(docx.body(heading + "/w:pPr/w:numPr/w:ilvl/@w:val"));
        for (String num : nums) {
            if (!num.equals("0")) {
                labels.add(label(num, Integer.parseInt(levels.remove(0))));
            }
        }
        return labels;
    }

    private List<String> numbering(String expression) {
        return docx.find("word/numbering.xml", expression);
    }

    private String label(String num, int level) {
        String list = "//w:num[@w:numId='" + num + "']";
        String kind = numbering(list + "/w:abstractNumId/@w:val").get(0);
        int[] counts = counters.computeIfAbsent(together ? kind : num, key -> new int[9]);
        for (int i = together ? level : 0; i <= level; i++) {
            List<String> start = numbering(list + "/w:lvlOverride[@w:ilvl='" + i + "']/w:startOverride/@w:val");
            if (!start.isEmpty() && begun.add(num + "/" + i)) {
                counts[i] = Integer.parseInt(start.get(0)) - (i == level ? 1 : 0);
            }
        }
        counts[level]++;
        for (int below = level + 1; below < counts.length; below++) {
            counts[below] = 0;
        }
        String levels = "//w:abstractNum[@w:abstractNumId='" + kind + "']/w:lvl";
        String label =
                numbering(levels + "[@w:ilvl='" + level + "']/w:lvlText/@w:val").get(0);
        for (int i = 0; i <= level; i++) {
            String format =
                    numbering(levels + "[@w:ilvl='" + i + "']/w:numFmt/@w:val").get(0);
            label = label.replace("%" + (i + 1), counter(format).write(Math.max(counts[i], 1)));
        }
        return label;
    }

    private static Counter counter(String format) {
        return switch (format) {
            case "decimal" -> Counter.DECIMAL;
            case "decimalEnclosedCircle" -> Counter.CIRCLED;
            case "aiueoFullWidth" -> Counter.KATAKANA;
            case "lowerLetter" -> Counter.LETTER;
            default -> throw new AssertionError("no counter for " + format);
        };
    }
}
