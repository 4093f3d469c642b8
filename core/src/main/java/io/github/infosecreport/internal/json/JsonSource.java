package io.github.infosecreport.internal.json;

import io.github.infosecreport.internal.json.SourceNode.Mapping;
import io.github.infosecreport.internal.json.SourceNode.Scalar;
import io.github.infosecreport.internal.json.SourceNode.Sequence;
import io.github.infosecreport.internal.json.SourceNode.Style;
import io.github.infosecreport.json.ReadLimits;
import io.github.infosecreport.json.ReadProblem.Kind;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into source nodes. */
final class JsonSource {
    private final String source;
    private final SourceFaults faults;
    private final ReadLimits limits;

    JsonSource(String source, SourceFaults faults, ReadLimits limits) {
        this.source = source;
        this.faults = faults;
        this.limits = limits;
    }

    SourceNode read() throws ReadFailure {
        // Limits are counted here, so that passing one is told in the same words as in YAML.
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 1)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), source)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw faults.stop(Kind.DOCUMENTS, 0, Trail.ROOT, "", List.of());
            }
            SourceNode root = node(parser, Trail.ROOT, 1);
            if (parser.nextToken() != null) {
                int second = start(parser);
                throw faults.stop(Kind.DOCUMENTS, second, Trail.ROOT, excerpt(second), List.of());
            }
            return root;
        } catch (JacksonException e) {
            long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
            int at = (int) Math.max(0, Math.min(offset, source.length()));
            throw faults.stop(
                    Kind.SYNTAX, at, Trail.ROOT, SyntaxHints.restOfLine(source, at), SyntaxHints.json(source, at));
        }
    }

    private SourceNode node(JsonParser parser, Trail trail, int depth) throws ReadFailure {
        int start = start(parser);
        faults.value(start, trail, depth);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(parser, trail, depth);
            case START_ARRAY -> sequence(parser, trail, depth);
            case VALUE_STRING -> {
                String value = parser.getString();
                yield new Scalar(start, end(start), Style.DOUBLE_QUOTED, value);
            }
            case VALUE_NULL -> {
                faults.tell(Kind.NO_VALUE, start, trail, "null");
                yield new Scalar(start, start + 4, Style.NOTHING, "null");
            }
            case VALUE_TRUE, VALUE_FALSE -> scalar(start, Style.BOOLEAN, parser.getString());
            default -> scalar(start, Style.NUMBER, parser.getString());
        };
    }

    private static Scalar scalar(int start, Style style, String text) {
        return new Scalar(start, start + text.length(), style, text);
    }

    private SourceNode sequence(JsonParser parser, Trail trail, int depth) throws ReadFailure {
        Sequence sequence = new Sequence(start(parser));
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            sequence.values().add(node(parser, trail.element(sequence.values().size()), depth + 1));
        }
        return sequence;
    }

    private SourceNode mapping(JsonParser parser, Trail trail, int depth) throws ReadFailure {
        Mapping mapping = new Mapping(start(parser));
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int key = start(parser);
            Trail child = trail.key(name);
            if (mapping.values().containsKey(name)) {
                faults.tell(Kind.DUPLICATE_PROPERTY, key, child, name);
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
}
