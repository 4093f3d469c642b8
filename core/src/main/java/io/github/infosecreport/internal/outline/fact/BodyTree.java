package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.governance.Body;
import io.github.infosecreport.outline.Picture;
import io.github.infosecreport.outline.Picture.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws the bodies that carry information security: as a tree where one reports to another, and as a list. */
final class BodyTree {
    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Set<String> drawn = new HashSet<>();

    private BodyTree(List<Fact<Body>> facts) {
        for (Fact<Body> fact : facts) {
            bodies.put(fact.value().getId(), fact.value());
        }
    }

    static Piece.Drawn draw(List<Fact<Body>> facts, Drawing drawing) {
        List<Node> roots = new BodyTree(facts).roots();
        boolean isTree = roots.stream().anyMatch(root -> !root.children().isEmpty());
        Optional<Picture> picture = isTree
                ? Optional.of(new Picture.Tree(drawing.label("document.tree-summary"), roots))
                : Optional.empty();
        return new Piece.Drawn(picture, Pieces.body(GovernanceShapes.BODY, facts, drawing));
    }

    /** Begins with whoever is reported to without being a body here, such as the board; a circle is cut open. */
    private List<Node> roots() {
        List<Node> roots = new ArrayList<>();
        Set<String> outsiders = new HashSet<>();
        for (Body body : bodies.values()) {
            Optional<String> superior = body.getReportsTo();
            if (superior.isEmpty()) {
                roots.add(node(body));
            } else if (!bodies.containsKey(superior.get()) && outsiders.add(superior.get())) {
                roots.add(new Node(superior.get(), "", below(superior.get())));
            }
        }
        for (Body body : bodies.values()) {
            if (!drawn.contains(body.getId())) {
                roots.add(node(body));
            }
        }
        return roots;
    }

    private Node node(Body body) {
        drawn.add(body.getId());
        return new Node(body.getName(), body.getChair().orElse(""), below(body.getId()));
    }

    private List<Node> below(String superior) {
        List<Node> nodes = new ArrayList<>();
        for (Body body : bodies.values()) {
            if (body.getReportsTo().filter(superior::equals).isPresent() && !drawn.contains(body.getId())) {
                nodes.add(node(body));
            }
        }
        return nodes;
    }
}
