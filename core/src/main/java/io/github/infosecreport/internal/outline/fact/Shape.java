package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.outline.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A type of facts: its attributes in the order in which they are printed.
 *
 * @param type the type's name in the glossary
 * @param id the fact's id, if the type has one
 * @param head the attribute that names a fact; empty for types whose facts have no name
 * @param attributes the attributes, the head first
 * @param <T> the type
 */
public record Shape<T>(
        String type, Function<T, Optional<String>> id, Optional<Attribute<T>> head, List<Attribute<T>> attributes) {
    /**
     * Begins a shape.
     *
     * @param type the type's name in the glossary
     * @param <T> the type
     * @return a builder without attributes
     */
    static <T> ShapeBuilder<T> of(String type) {
        return new ShapeBuilder<>(type);
    }

    /**
     * Names a fact.
     *
     * @param fact the fact
     * @param pointer where it stands
     * @param drawing the report around it
     * @return its name; empty if it has none
     */
    public List<Inline> name(T fact, String pointer, Drawing drawing) {
        return head.map(attribute -> attribute.value().line(fact, attribute.below(pointer), drawing))
                .orElse(List.of());
    }

    /**
     * Writes a fact in a line: its name, and the rest in brackets.
     *
     * @param fact the fact
     * @param pointer where it stands
     * @param drawing the report around it
     * @return the line
     */
    List<Inline> line(T fact, String pointer, Drawing drawing) {
        List<Inline> name = name(fact, pointer, drawing);
        List<Inline> rest = new ArrayList<>();
        for (Attribute<T> attribute : attributes) {
            if (isHead(attribute) || !attribute.value().isIn(fact)) {
                continue;
            }
            if (!rest.isEmpty()) {
                rest.addAll(Values.made(drawing.writing().comma()));
            }
            rest.addAll(
                    attribute.value().brief(fact, drawing.label(attribute.label()), attribute.below(pointer), drawing));
        }
        if (name.isEmpty() || rest.isEmpty()) {
            return name.isEmpty() ? rest : name;
        }
        String brackets = drawing.writing().brackets("\0");
        int at = brackets.indexOf('\0');
        List<Inline> line = new ArrayList<>(name);
        line.addAll(Values.made(brackets.substring(0, at)));
        line.addAll(rest);
        line.addAll(Values.made(brackets.substring(at + 1)));
        return line;
    }

    boolean isHead(Attribute<T> attribute) {
        return head.filter(attribute::equals).isPresent();
    }
}
