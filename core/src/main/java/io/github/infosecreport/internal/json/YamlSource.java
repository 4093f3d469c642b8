package io.github.infosecreport.internal.json;

import io.github.infosecreport.internal.json.SourceNode.Mapping;
import io.github.infosecreport.internal.json.SourceNode.Scalar;
import io.github.infosecreport.internal.json.SourceNode.Sequence;
import io.github.infosecreport.internal.json.SourceNode.Style;
import io.github.infosecreport.json.ReadLimits;
import io.github.infosecreport.json.ReadProblem;
import io.github.infosecreport.json.ReadProblem.Kind;
import io.github.infosecreport.json.SourcePosition;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML into source nodes; refuses what a report does without: anchors, aliases, tags, a second document. */
final class YamlSource {
    private static final Pattern NULL = Pattern.compile("null|Null|NULL|~");

    private final String source;
    private final String file;
    private final ReadLimits limits;
    private final int[] lineStarts;
    private final Iterator<Event> events;
    private final List<ReadProblem> problems = new ArrayList<>();

    YamlSource(String source, String file, ReadLimits limits) {
        this.source = source;
        this.file = file;
        this.limits = limits;
        this.lineStarts = SourceTree.lineStarts(source);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(limits.characters() + 1)
                // One buffer for all: a surrogate pair on a buffer's edge makes the parser fail.
                .setBufferSize(source.length() + 2)
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, source));
    }

    SourceNode read() throws ReadFailure {
        int forbidden = SyntaxHints.forbidden(source);
        if (forbidden >= 0) {
            SourcePosition position = SourceTree.at(file, lineStarts, forbidden);
            throw stop(Kind.SYNTAX, position, "", source.substring(forbidden, forbidden + 1), List.of("@escape"));
        }
        try {
            events.next();
            Event start = events.next();
            if (start.getEventId() != Event.ID.DocumentStart) {
                throw stop(Kind.DOCUMENTS, SourceTree.at(file, lineStarts, 0), "", "");
            }
            SourceNode root = node(events.next(), "", 1);
            events.next();
            Event last = events.next();
            if (last.getEventId() != Event.ID.StreamEnd) {
                throw stop(Kind.DOCUMENTS, position(last), "", "---");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            int at = SyntaxHints.place(e).map(this::offset).orElse(0);
            throw syntax(at, SyntaxHints.yaml(e, source, at));
        } catch (YamlEngineException e) {
            throw syntax(0, List.of());
        }
    }

    private ReadFailure syntax(int at, List<String> hints) {
        SourcePosition position = SourceTree.at(file, lineStarts, at);
        return stop(Kind.SYNTAX, position, "", SyntaxHints.restOfLine(source, at), hints);
    }

    /** What is wrong with the source, though all of it could be read. */
    List<ReadProblem> problems() {
        return problems;
    }

    private SourceNode node(Event event, String pointer, int depth) throws ReadFailure {
        if (depth > limits.depth()) {
            throw stop(Kind.LIMIT, position(event), pointer, "depth " + depth, List.of("depth " + limits.depth()));
        }
        if (event.getEventId() == Event.ID.Alias) {
            throw stop(Kind.YAML_REFERENCE, position(event), pointer, excerpt(event));
        }
        if ((event instanceof NodeEvent node && node.getAnchor().isPresent())
                || tag(event).isPresent()) {
            throw stop(Kind.YAML_REFERENCE, position(event), pointer, excerpt(event));
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, pointer);
        }
        return event instanceof SequenceStartEvent ? sequence(event, pointer, depth) : mapping(event, pointer, depth);
    }

    private SourceNode sequence(Event start, String pointer, int depth) throws ReadFailure {
        Sequence sequence = new Sequence(offset(start));
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            sequence.values().add(node(event, pointer + "/" + sequence.values().size(), depth + 1));
        }
        return sequence;
    }

    private SourceNode mapping(Event start, String pointer, int depth) throws ReadFailure {
        Mapping mapping = new Mapping(offset(start));
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(event instanceof ScalarEvent key)
                    || key.getAnchor().isPresent()
                    || key.getTag().isPresent()
                    || key.getValue().equals("<<")) {
                throw stop(Kind.YAML_REFERENCE, position(event), pointer, excerpt(event));
            }
            String name = key.getValue();
            String child = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (mapping.values().containsKey(name)) {
                problems.add(problem(Kind.DUPLICATE_PROPERTY, position(event), child, name, List.of()));
            }
            mapping.keys().putIfAbsent(name, offset(event));
            SourceNode value = node(events.next(), child, depth + 1);
            mapping.values().putIfAbsent(name, value);
        }
        return mapping;
    }

    private SourceNode scalar(ScalarEvent event, String pointer) throws ReadFailure {
        String value = event.getValue();
        boolean nothing =
                event.isPlain() && (value.isEmpty() || NULL.matcher(value).matches());
        if (nothing) {
            problems.add(problem(Kind.NO_VALUE, position(event), pointer, value, List.of()));
        }
        int end = event.getEndMark().map(this::offset).orElse(source.length());
        return new Scalar(offset(event), end, nothing ? Style.NOTHING : style(event.getScalarStyle()), value);
    }

    private static Style style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Style.DOUBLE_QUOTED;
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
            case PLAIN -> Style.PLAIN;
        };
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof org.snakeyaml.engine.v2.events.CollectionStartEvent collection
                ? collection.getTag()
                : Optional.empty();
    }

    private SourcePosition position(Event event) {
        return SourceTree.at(file, lineStarts, offset(event));
    }

    private int offset(Event event) {
        return event.getStartMark().map(this::offset).orElse(0);
    }

    /** Marks count code points of a line; the source counts UTF-16 units. */
    private int offset(Mark mark) {
        int line = Math.min(mark.getLine(), lineStarts.length - 1);
        int at = lineStarts[line];
        int n = mark.getColumn();
        while (n > 0 && at < source.length()) {
            // A byte-order mark has no column.
            n -= source.charAt(at) == '\uFEFF' ? 0 : 1;
            at += Character.charCount(source.codePointAt(at));
        }
        return at;
    }

    private String excerpt(Event event) {
        int from = offset(event);
        int to = from;
        while (to < source.length() && source.charAt(to) > ' ') {
            to++;
        }
        return source.substring(from, to);
    }

    private ReadProblem problem(
            Kind kind, SourcePosition position, String pointer, String found, List<String> allowed) {
        return new ReadProblem(kind, Optional.of(position), pointer, found, allowed, Optional.empty());
    }

    private ReadFailure stop(Kind kind, SourcePosition position, String pointer, String found) {
        return stop(kind, position, pointer, found, List.of());
    }

    private ReadFailure stop(Kind kind, SourcePosition position, String pointer, String found, List<String> allowed) {
        problems.add(problem(kind, position, pointer, found, allowed));
        return new ReadFailure(problems);
    }
}
