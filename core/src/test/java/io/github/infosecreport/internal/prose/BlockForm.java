package io.github.infosecreport.internal.prose;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The ways to write lines as blocks. */
enum BlockForm {
    PARAGRAPH,
    BULLETS,
    NUMBERS,
    NESTED,
    QUOTE,
    HEADINGS,
    NOTE,
    CIRCLED,
    SIGNATURE,
    KEY_VALUES,
    TABLE,
    LITERAL_CONTAINER;

    String write(List<String> lines) {
        return switch (this) {
            case PARAGRAPH -> String.join("\n", lines);
            case BULLETS -> each("- ", lines);
            case NUMBERS -> numbered(lines);
            case NESTED ->
                IntStream.range(0, lines.size())
                        .mapToObj(i -> "  ".repeat(i) + "* " + lines.get(i))
                        .collect(Collectors.joining("\n"));
            case QUOTE -> each("> ", lines);
            case HEADINGS -> each("### ", lines);
            case NOTE -> "::: note\n" + String.join("\n\n", lines) + "\n:::";
            case CIRCLED -> "::: list circled\n" + numbered(lines) + "\n:::";
            case SIGNATURE -> "::: signature\n" + String.join("\n", lines) + "\n:::";
            case KEY_VALUES -> "::: key-values paren\n" + each("項目: ", lines) + "\n:::";
            case TABLE -> "| 見出し |\n|---|\n" + each("| ", lines);
            case LITERAL_CONTAINER -> "::: warning\n" + String.join("\n", lines) + "\n:::";
        };
    }

    private static String each(String before, List<String> lines) {
        return lines.stream().map(line -> before + line).collect(Collectors.joining("\n"));
    }

    private static String numbered(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i + 1) + ". " + lines.get(i))
                .collect(Collectors.joining("\n"));
    }
}
