package io.github.infosecreport.internal.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Guesses from a place that no parser could pass what its author has to write there; keys of the messages. */
final class SyntaxHints {
    /** What YAML's parser says, and what helps. */
    private static final Map<String, String> YAML = Map.of(
            "mapping values are not allowed here", "@quoted-colon",
            "cannot start any token", "@quoted-start",
            "found unexpected end of stream", "@closing-quote",
            "(TAB)", "@spaces",
            "expected ',' or", "@closing-bracket",
            "expected <block end>", "@indentation",
            "unknown escape character", "@known-escape");

    private SyntaxHints() {}

    static List<String> yaml(MarkedYamlEngineException failure, String source, int at) {
        if (at < source.length() && source.charAt(at) == '\t') {
            return List.of("@spaces");
        }
        String problem = String.valueOf(failure.getProblem());
        return YAML.entrySet().stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Where the author has to look: where a quote was opened, else where the parser stopped. */
    static Optional<Mark> place(MarkedYamlEngineException failure) {
        boolean open = String.valueOf(failure.getProblem()).contains("end of stream");
        return open && failure.getContextMark().isPresent() ? failure.getContextMark() : failure.getProblemMark();
    }

    static List<String> json(String source, int at) {
        char found = at < source.length() ? source.charAt(at) : ' ';
        if (found == '/' || found == '#') {
            return List.of("@no-comment");
        }
        if (found == '\'') {
            return List.of("@double-quote");
        }
        boolean closing = found == ']' || found == '}';
        return closing && source.substring(0, at).stripTrailing().endsWith(",") ? List.of("@no-comma") : List.of();
    }

    /** The first character that YAML does not allow in a source, or -1. */
    static int forbidden(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean control = (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F && c != 0x85);
            boolean half = Character.isHighSurrogate(c)
                    ? i + 1 == source.length() || !Character.isLowSurrogate(source.charAt(i + 1))
                    : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(source.charAt(i - 1)));
            if (control || half || c >= '\uFFFE') {
                return i;
            }
        }
        return -1;
    }

    /** The rest of the line from a place on. */
    static String restOfLine(String source, int at) {
        int end = at;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        return source.substring(at, end);
    }
}
