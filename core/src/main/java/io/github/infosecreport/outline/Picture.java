package io.github.infosecreport.outline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a figure shows, as data: renderers draw it, and may leave it out where the body says the same. */
public sealed interface Picture {

    /**
     * A picture of the author's.
     *
     * @param asset its bytes; empty where it is missing, then a frame with the alternative text stands for it
     * @param alternative what it shows, in words; empty for a decorative one
     * @param decorative whether it says nothing that the text does not
     */
    record Image(Optional<Asset> asset, String alternative, boolean decorative) implements Picture {}

    /**
     * The organisation of security as a tree.
     *
     * @param summary what the picture shows, in one sentence
     * @param roots the bodies that report to nobody in the tree
     */
    record Tree(String summary, List<Node> roots) implements Picture {}

    /**
     * A body of the tree.
     *
     * @param name its name
     * @param detail a second line, such as who chairs it; may be empty
     * @param children what reports to it
     */
    record Node(String name, String detail, List<Node> children) {}

    /**
     * Targets against results.
     *
     * @param summary what the picture shows, in one sentence
     * @param targetLabel name of the target series
     * @param resultLabel name of the result series
     * @param bars the pairs in order
     */
    record Comparison(String summary, String targetLabel, String resultLabel, List<Bar> bars) implements Picture {}

    /**
     * A target beside its result.
     *
     * @param label what is measured
     * @param target the target; empty where there is none, which is drawn as a gap
     * @param targetText the target as printed
     * @param result the result; empty where there is none, which is drawn as a gap
     * @param resultText the result as printed
     * @param unit the unit as printed; bars with different units have scales of their own
     */
    record Bar(
            String label,
            Optional<BigDecimal> target,
            String targetText,
            Optional<BigDecimal> result,
            String resultText,
            String unit) {}
}
