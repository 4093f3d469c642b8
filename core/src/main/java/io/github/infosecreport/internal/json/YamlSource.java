package io.github.infosecreport.internal.json;

import io.github.infosecreport.internal.json.SourceNode.Mapping;
import io.github.infosecreport.internal.json.SourceNode.Scalar;
import io.github.infosecreport.internal.json.SourceNode.Sequence;
import io.github.infosecreport.internal.json.SourceNode.Style;
import io.github.infosecreport.json.ReadLimits;
import io.github.infosecreport.json.ReadProblem.Kind;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
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
    private final SourceFaults faults;
    private final MarkOffsets offsets;
    private final Iterator<Event> events;

    YamlSource(String source, SourceLines lines, SourceFaults faults, ReadLimits limits) {
        this.source = source;
        this.faults = faults;
        this.offsets = new MarkOffsets(source, lines);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(lines.file())
                .setCodePointLimit(limits.characters() + 1)
                // One buffer for all: a surrogate pair on a buffer's edge makes the parser fail.
                .setBufferSize(source.length() + 2)
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, source));
    }

    SourceNode read() throws ReadFailure {
        int forbidden = SyntaxHints.forbidden(source);
        if (forbidden >= 0) {
            String found = source.substring(forbidden, forbidden + 1);
            throw faults.stop(Kind.SYNTAX, forbidden, Trail.ROOT, found, List.of("@escape"));
        }
        try {
            events.next();
            Event start = events.next();
            if (start.getEventId() != Event.ID.DocumentStart) {
                throw faults.stop(Kind.DOCUMENTS, 0, Trail.ROOT, "", List.of());
            }
            SourceNode root = node(events.next(), Trail.ROOT, 1);
            events.next();
            Event last = events.next();
            if (last.getEventId() != Event.ID.StreamEnd) {
                throw faults.stop(Kind.DOCUMENTS, offset(last), Trail.ROOT, "---", List.of());
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
        return faults.stop(Kind.SYNTAX, at, Trail.ROOT, SyntaxHints.restOfLine(source, at), hints);
    }

    private SourceNode node(Event event, Trail trail, int depth) throws ReadFailure {
        faults.value(offset(event), trail, depth);
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (event.getEventId() == Event.ID.Alias || anchored || tag(event).isPresent()) {
            throw faults.stop(Kind.YAML_REFERENCE, offset(event), trail, excerpt(event), List.of());
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, trail);
        }
        return event instanceof SequenceStartEvent ? sequence(event, trail, depth) : mapping(event, trail, depth);
    }

    private SourceNode sequence(Event start, Trail trail, int depth) throws ReadFailure {
        Sequence sequence = new Sequence(offset(start));
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            sequence.values().add(node(event, trail.element(sequence.values().size()), depth + 1));
        }
        return sequence;
    }

    private SourceNode mapping(Event start, Trail trail, int depth) throws ReadFailure {
        Mapping mapping = new Mapping(offset(start));
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(event instanceof ScalarEvent key)
                    || key.getAnchor().isPresent()
                    || key.getTag().isPresent()
                    || key.getValue().equals("<<")) {
                throw faults.stop(Kind.YAML_REFERENCE, offset(event), trail, excerpt(event), List.of());
            }
            String name = key.getValue();
            Trail child = trail.key(name);
            if (mapping.values().containsKey(name)) {
                faults.tell(Kind.DUPLICATE_PROPERTY, offset(event), child, name);
            }
            mapping.keys().putIfAbsent(name, offset(event));
            SourceNode value = node(events.next(), child, depth + 1);
            mapping.values().putIfAbsent(name, value);
        }
        return mapping;
    }

    private SourceNode scalar(ScalarEvent event, Trail trail) throws ReadFailure {
        String value = event.getValue();
        boolean nothing =
                event.isPlain() && (value.isEmpty() || NULL.matcher(value).matches());
        if (nothing) {
            faults.tell(Kind.NO_VALUE, offset(event), trail, value);
        }
        int start = offset(event);
        int end = event.getEndMark().map(this::offset).orElse(source.length());
        return new Scalar(start, end, nothing ? Style.NOTHING : style(event.getScalarStyle()), value);
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
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private int offset(Event event) {
        return event.getStartMark().map(this::offset).orElse(0);
    }

    private int offset(Mark mark) {
        return offsets.offset(mark.getLine(), mark.getColumn());
    }

    private String excerpt(Event event) {
        int from = offset(event);
        int to = from;
        while (to < source.length() && source.charAt(to) > ' ') {
            to++;
        }
        return source.substring(from, to);
    }
}
