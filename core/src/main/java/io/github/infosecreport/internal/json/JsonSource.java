package io.github.infosecreport.internal.json;

import io.github.infosecreport.internal.json.SourceNode.Mapping;
import io.github.infosecreport.internal.json.SourceNode.Scalar;
import io.github.infosecreport.internal.json.SourceNode.Sequence;
import io.github.infosecreport.internal.json.SourceNode.Style;
import io.github.infosecreport.json.ReadLimits;
import io.github.infosecreport.json.ReadProblem;
import io.github.infosecreport.json.ReadProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into source nodes. */
final class JsonSource {
    private final String source;
    private final String file;
    private final ReadLimits limits;
    private final int[] lineStarts;
    private final List<ReadProblem> problems = new ArrayList<>();

    JsonSource(String source, String file, ReadLimits limits) {
        this.source = source;
        this.file = file;
        this.limits = limits;
        this.lineStarts = SourceTree.lineStarts(source);
    }

    SourceNode read() throws ReadFailure {
        // Depth is counted here, so that passing the limit is told in the same words as in YAML.
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 1)
                        .maxStringLength(limits.characters())
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), source)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw stop(Kind.DOCUMENTS, 0, "", "", List.of());
            }
            SourceNode root = node(parser, "", 1);
            if (parser.nextToken() != null) {
                throw stop(Kind.DOCUMENTS, start(parser), "", excerpt(start(parser)), List.of());
            }
            return root;
        } catch (JacksonException e) {
            long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
            int at = (int) Math.max(0, Math.min(offset, source.length()));
            throw stop(Kind.SYNTAX, at, "", SyntaxHints.restOfLine(source, at), SyntaxHints.json(source, at));
        }
    }

    /** What is wrong with the source, though all of it could be read. */
    List<ReadProblem> problems() {
        return problems;
    }

    private SourceNode node(JsonParser parser, String pointer, int depth) throws ReadFailure {
        int start = start(parser);
        if (depth > limits.depth()) {
            throw stop(Kind.LIMIT, start, pointer, "depth " + depth, List.of("depth " + limits.depth()));
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(parser, pointer, depth);
            case START_ARRAY -> sequence(parser, pointer, depth);
            case VALUE_STRING -> {
                String value = parser.getString();
                yield new Scalar(start, end(start), Style.DOUBLE_QUOTED, value);
            }
            case VALUE_NULL -> {
                problems.add(problem(Kind.NO_VALUE, start, pointer, "null", List.of()));
                yield new Scalar(start, start + 4, Style.NOTHING, "null");
            }
            case VALUE_TRUE, VALUE_FALSE -> scalar(start, Style.BOOLEAN, parser.getString());
            default -> scalar(start, Style.NUMBER, parser.getString());
        };
    }

    private static Scalar scalar(int start, Style style, String text) {
        return new Scalar(start, start + text.length(), style, text);
    }

    private SourceNode sequence(JsonParser parser, String pointer, int depth) throws ReadFailure {
        Sequence sequence = new Sequence(start(parser));
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            sequence.values().add(node(parser, pointer + "/" + sequence.values().size(), depth + 1));
        }
        return sequence;
    }

    private SourceNode mapping(JsonParser parser, String pointer, int depth) throws ReadFailure {
        Mapping mapping = new Mapping(start(parser));
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int key = start(parser);
            String child = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (mapping.values().containsKey(name)) {
                problems.add(problem(Kind.DUPLICATE_PROPERTY, key, child, name, List.of()));
            }
            mapping.keys().putIfAbsent(name, key);
            parser.nextToken();
            SourceNode value = node(parser, child, depth + 1);
            mapping.values().putIfAbsent(name, value);
        }
        return mapping;
    }

    private static int start(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Goes past the string that starts at an offset. */
    private int end(int start) {
        int at = start + 1;
        while (at < source.length() && source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, source.length());
    }

    private String excerpt(int start) {
        return source.substring(start, Math.min(source.length(), start + 20));
    }

    private ReadProblem problem(Kind kind, int at, String pointer, String found, List<String> allowed) {
        return new ReadProblem(
                kind, Optional.of(SourceTree.at(file, lineStarts, at)), pointer, found, allowed, Optional.empty());
    }

    private ReadFailure stop(Kind kind, int at, String pointer, String found, List<String> allowed) {
        problems.add(problem(kind, at, pointer, found, allowed));
        return new ReadFailure(problems);
    }
}
