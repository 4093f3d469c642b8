package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.internal.comparison.figure.Figures;
import io.github.infosecreport.internal.comparison.figure.Habits;
import io.github.infosecreport.internal.comparison.text.Passage;
import io.github.infosecreport.internal.comparison.text.Passages;
import io.github.infosecreport.internal.comparison.tree.LeafKind;
import io.github.infosecreport.internal.comparison.tree.Node;
import io.github.infosecreport.internal.comparison.tree.TreeReader;
import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the two reports, read.
 *
 * @param report the report
 * @param tree its values
 * @param passages its prose as it is printed
 * @param figures reads the figures of its texts
 */
record Side(InformationSecurityReport report, Node.Branch tree, Passages passages, Figures figures) {
    static Side of(InformationSecurityReport report) {
        return new Side(report, TreeReader.read(report), Passages.of(report), new Figures(Habits.of(report)));
    }

    EditionLanguage language() {
        return report.getEdition().getLanguage();
    }

    /** {@return whether what is missing here is missing on purpose} */
    boolean isExcerpt() {
        return report.getEdition().isExcerpt();
    }

    /** {@return the passages of a text: those that are printed for prose, else the text itself without its references} */
    List<Passage> passages(Node.Leaf leaf) {
        boolean isProse = leaf.kind() == LeafKind.PROSE || leaf.kind() == LeafKind.LINE;
        List<Passage> printed = isProse ? passages.of(leaf.pointer()) : List.of();
        return printed.isEmpty()
                ? Stream.of(Passage.literal(leaf.pointer(), References.masked(leaf.text())))
                        .filter(Passage::speaks)
                        .toList()
                : printed;
    }
}
