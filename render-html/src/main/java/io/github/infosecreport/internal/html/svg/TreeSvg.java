package io.github.infosecreport.internal.html.svg;

import io.github.infosecreport.outline.Picture;
import io.github.infosecreport.outline.Picture.Node;
import java.util.List;

/** Draws a tree from the top: each body a box, below it those that report to it. */
public final class TreeSvg {
    private static final int BOX_WIDTH = 166;
    private static final int BOX_HEIGHT = 66;
    private static final int GAP_X = 14;
    private static final int GAP_Y = 40;
    private static final int MARGIN = 8;
    private static final double NAME_EM = 11.2;
    private static final int NAME_LINE = 19;
    private static final double DETAIL_EM = 13.2;

    private final Svg svg;

    private TreeSvg(Svg svg) {
        this.svg = svg;
    }

    /**
     * Draws a tree.
     *
     * @param tree the tree
     * @param id of the picture, unique in the page
     * @param title its name
     * @return the SVG
     */
    public static String draw(Picture.Tree tree, String id, String title) {
        int width = Math.max(1, leaves(tree.roots())) * (BOX_WIDTH + GAP_X) - GAP_X + 2 * MARGIN;
        int depth = tree.roots().stream().mapToInt(TreeSvg::depth).max().orElse(1);
        int height = depth * (BOX_HEIGHT + GAP_Y) - GAP_Y + 2 * MARGIN;
        TreeSvg drawing = new TreeSvg(new Svg(width, height, id, title, tree.summary()));
        drawing.row(tree.roots(), MARGIN, MARGIN);
        return drawing.svg.finish();
    }

    /** Draws siblings from the left; returns nothing, for each knows its middle. */
    private void row(List<Node> nodes, double left, double top) {
        double x = left;
        for (Node node : nodes) {
            node(node, x, top);
            x += width(node) + GAP_X;
        }
    }

    private void node(Node node, double left, double top) {
        double middle = left + width(node) / 2;
        if (!node.children().isEmpty()) {
            connect(node, left, middle, top + BOX_HEIGHT);
            row(node.children(), left, top + BOX_HEIGHT + GAP_Y);
        }
        svg.rectangle("box", middle - BOX_WIDTH / 2.0, top, BOX_WIDTH, BOX_HEIGHT, 4);
        label(node, middle, top);
    }

    private void label(Node node, double middle, double top) {
        List<String> name = TextWidth.lines(node.name(), NAME_EM, node.detail().isEmpty() ? 3 : 2);
        int lines = name.size() + (node.detail().isEmpty() ? 0 : 1);
        double y = top + (BOX_HEIGHT - lines * NAME_LINE) / 2.0 + 14;
        for (String line : name) {
            svg.text("name", middle, y, line);
            y += NAME_LINE;
        }
        if (!node.detail().isEmpty()) {
            svg.text(
                    "detail",
                    middle,
                    y,
                    TextWidth.lines(node.detail(), DETAIL_EM, 1).get(0));
        }
    }

    private void connect(Node node, double left, double middle, double bottom) {
        double bar = bottom + GAP_Y / 2.0;
        StringBuilder path =
                new StringBuilder("M" + Svg.number(middle) + " " + Svg.number(bottom) + "V" + Svg.number(bar));
        double x = left;
        for (Node child : node.children()) {
            double to = x + width(child) / 2;
            path.append("M")
                    .append(Svg.number(middle))
                    .append(' ')
                    .append(Svg.number(bar))
                    .append("H")
                    .append(Svg.number(to))
                    .append("V")
                    .append(Svg.number(bottom + GAP_Y));
            x += width(child) + GAP_X;
        }
        svg.path("line", path.toString());
    }

    private static double width(Node node) {
        return Math.max(1, leaves(node.children())) * (BOX_WIDTH + GAP_X) - GAP_X;
    }

    private static int leaves(List<Node> nodes) {
        return nodes.stream()
                .mapToInt(node -> Math.max(1, leaves(node.children())))
                .sum();
    }

    private static int depth(Node node) {
        return 1 + node.children().stream().mapToInt(TreeSvg::depth).max().orElse(0);
    }
}
