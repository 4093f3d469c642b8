package io.github.infosecreport.docx.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The numbers of a document's headings and lists, counted from its numbering part alone: lists of one kind count together,
 * and one that tells where to count from does so at its first paragraph of that level, as in Word.
 */
final class WordLists {
    private static final String KATAKANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private static final int LEVELS = 9;

    private record Level(String format, String text, int start) {
        String count(int number) {
            return switch (format) {
                case "decimal" -> String.valueOf(number);
                case "decimalEnclosedCircle" -> String.valueOf((char) ('①' + number - 1));
                case "aiueoFullWidth" -> KATAKANA.substring(number - 1, number);
                case "lowerLetter" -> String.valueOf((char) ('a' + number - 1));
                default -> throw new AssertionError("a list counts in " + format);
            };
        }
    }

    private final Map<String, Map<Integer, Level>> kinds = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordLists(Element numbering) {
        for (Element kind : Xml.children(numbering, "w:abstractNum")) {
            Map<Integer, Level> levels = new HashMap<>();
            for (Element level : Xml.children(kind, "w:lvl")) {
                levels.put(
                        Integer.parseInt(level.getAttribute("w:ilvl")),
                        new Level(
                                Xml.value(level, "w:numFmt").orElse("decimal"),
                                Xml.value(level, "w:lvlText").orElse(""),
                                Xml.value(level, "w:start")
                                        .map(Integer::parseInt)
                                        .orElse(1)));
            }
            kinds.put(kind.getAttribute("w:abstractNumId"), levels);
        }
        for (Element list : Xml.children(numbering, "w:num")) {
            lists.put(list.getAttribute("w:numId"), list);
        }
    }

    /** {@return what stands before a paragraph; empty if it is in no list} */
    String label(Element paragraph) {
        Optional<Element> numbers = Xml.child(paragraph, "w:pPr").flatMap(pPr -> Xml.child(pPr, "w:numPr"));
        String num = numbers.flatMap(numPr -> Xml.value(numPr, "w:numId")).orElse("0");
        int level = numbers.flatMap(numPr -> Xml.value(numPr, "w:ilvl"))
                .map(Integer::parseInt)
                .orElse(0);
        return num.equals("0") ? "" : label(num, level);
    }

    private String label(String num, int at) {
        Element list = lists.get(num);
        String kind = Xml.value(list, "w:abstractNumId").orElseThrow();
        Map<Integer, Level> levels = kinds.get(kind);
        Level level = levels.get(at);
        if (level.format().equals("bullet")) {
            return level.text();
        }
        int[] counts = counters.computeIfAbsent(kind, key -> new int[LEVELS]);
        for (Element override : Xml.children(list, "w:lvlOverride")) {
            int overridden = Integer.parseInt(override.getAttribute("w:ilvl"));
            if (overridden == at && begun.add(num + "/" + at)) {
                counts[at] =
                        Integer.parseInt(Xml.value(override, "w:startOverride").orElseThrow()) - 1;
            }
        }
        counts[at] = counts[at] == 0 ? level.start() : counts[at] + 1;
        for (int below = at + 1; below < LEVELS; below++) {
            counts[below] = 0;
        }
        String label = level.text();
        for (int i = 0; i <= at; i++) {
            label = label.replace("%" + (i + 1), levels.get(i).count(Math.max(counts[i], 1)));
        }
        return label;
    }
}
