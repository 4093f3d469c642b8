package io.github.infosecreport.internal.comparison.tree;

import io.github.infosecreport.internal.comparison.tree.Node.Attribute;
import io.github.infosecreport.internal.comparison.tree.Node.Branch;
import io.github.infosecreport.internal.comparison.tree.Node.Leaf;
import io.github.infosecreport.internal.comparison.tree.Node.Listing;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.common.Cell;
import io.github.infosecreport.model.common.Exhibit;
import io.github.infosecreport.model.common.ReportChapter;
import io.github.infosecreport.model.common.ReportItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Reads a report into a tree: its public parts, in the places that they have in its JSON form. */
public final class TreeReader {
    private final Leaves leaves;

    private TreeReader(InformationSecurityReport report) {
        leaves = new Leaves(report);
    }

    /**
     * Reads a report.
     *
     * @param report the report
     * @return what it holds; its own sections under {@code structure}, whatever their depth
     */
    public static Branch read(InformationSecurityReport report) {
        TreeReader reader = new TreeReader(report);
        Branch root = reader.branch(report, "");
        Listing structure = new Listing("/structure", new Sections(reader).read(report.getStructure()));
        root.attributes().put("structure", new Attribute("structure-entry.sections", structure));
        return root;
    }

    Branch branch(Object value, String pointer) {
        Class<?> type = type(value.getClass());
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        Set<String> hidden = value instanceof ReportItem item ? Set.copyOf(item.getHidden()) : Set.of();
        Leaves.Beside beside = leaves.beside(type, value);
        for (Getter getter : Getter.of(type)) {
            if (!Kinds.isPassedOver(getter.key()) && !hidden.contains(getter.name())) {
                node(getter, shown(getter.value(value), hidden), pointer + "/" + getter.name(), beside)
                        .ifPresent(node -> attributes.put(getter.name(), new Attribute(getter.label(), node)));
            }
        }
        return new Branch(pointer, name(value, type), key(type, attributes), called(attributes), attributes);
    }

    private static String name(Object value, Class<?> type) {
        if (value instanceof ReportItem item) {
            return "item." + item.itemKey().key();
        }
        return value instanceof ReportChapter chapter
                ? "chapter." + chapter.chapterKey().key()
                : Getter.kebab(type.getSimpleName());
    }

    /** Exhibits that are hidden keep their place in the list, but nothing of them is seen. */
    private static Object shown(Object value, Set<String> hidden) {
        if (hidden.isEmpty() || !(value instanceof List<?> list)) {
            return value;
        }
        return list.stream()
                .map(element -> element instanceof Exhibit exhibit && hidden.contains(exhibit.getId())
                        ? Optional.empty()
                        : element)
                .toList();
    }

    Optional<Node> node(Getter getter, Object value, String pointer, Leaves.Beside beside) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(present -> node(getter, present, pointer, beside));
        }
        if (value instanceof List<?> list) {
            List<Node> elements = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                node(getter, list.get(i), pointer + "/" + i, beside).ifPresent(elements::add);
            }
            return elements.isEmpty() ? Optional.empty() : Optional.of(new Listing(pointer, elements));
        }
        if (value instanceof Cell cell) {
            return Optional.of(cell(cell, pointer));
        }
        if (isModel(value.getClass())) {
            Branch branch = branch(value, pointer);
            return branch.attributes().isEmpty() ? Optional.empty() : Optional.of(branch);
        }
        return leaves.leaf(getter, value, pointer, beside);
    }

    /** A cell that spans nothing is written as its text alone. */
    private static Leaf cell(Cell cell, String pointer) {
        boolean isPlain = cell.getRowSpan() == 1 && cell.getColSpan() == 1;
        return Leaf.of(
                isPlain ? pointer : pointer + "/text",
                LeafKind.LINE,
                cell.getText().source());
    }

    private static Optional<String> key(Class<?> type, Map<String, Attribute> attributes) {
        if (attributes.containsKey("id")) {
            return text(attributes, "id").map(id -> "#" + id);
        }
        List<String> keys = Kinds.keys(type.getSimpleName());
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(keys.stream()
                        .map(name -> text(attributes, name).orElse(""))
                        .collect(Collectors.joining(" ")));
    }

    /** {@return what a value is called: its id, else the first of its key or names} */
    private static Optional<String> called(Map<String, Attribute> attributes) {
        return text(attributes, "id")
                .or(() -> text(attributes, "target"))
                .or(() -> text(attributes, "about"))
                .or(() -> attributes.values().stream()
                        .map(Attribute::value)
                        .filter(node -> node instanceof Leaf leaf && leaf.kind() == LeafKind.NAME)
                        .map(node -> ((Leaf) node).text())
                        .findFirst());
    }

    private static Optional<String> text(Map<String, Attribute> attributes, String name) {
        return Optional.ofNullable(attributes.get(name))
                .map(Attribute::value)
                .filter(Leaf.class::isInstance)
                .map(node -> ((Leaf) node).text());
    }

    private static boolean isModel(Class<?> implementation) {
        return implementation.getInterfaces().length > 0
                && type(implementation).isAnnotationPresent(JsonDeserialize.class);
    }

    /** {@return the interface of the model that a value implements} */
    private static Class<?> type(Class<?> implementation) {
        return implementation.getInterfaces()[0];
    }
}
