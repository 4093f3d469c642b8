package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.internal.comparison.tree.Node;
import io.github.infosecreport.internal.comparison.write.DifferenceTexts;
import io.github.infosecreport.standard.BilingualText;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a comparison is: in both reports, and in words.
 *
 * @param before JSON Pointer in the first report
 * @param after JSON Pointer in the second report
 * @param entry the entry of a list that it is in: a certification, a risk
 * @param label key of what it is called
 */
record Place(String before, String after, Optional<Node.Branch> entry, String label) {
    static final Place ROOT = new Place("", "", Optional.empty(), "");

    /** {@return the place of an attribute of a value at this place} */
    Place attribute(String name, String itsLabel) {
        return new Place(before + "/" + name, after + "/" + name, entry, itsLabel);
    }

    /** {@return the place of two values, or of one and where the other would stand} */
    Place at(Optional<? extends Node> one, Optional<? extends Node> other) {
        return new Place(
                one.map(Node::pointer).orElse(before), other.map(Node::pointer).orElse(after), entry, label);
    }

    Place in(Node.Branch inner) {
        return new Place(before, after, Optional.of(inner), label);
    }

    /** {@return what the place is called} */
    BilingualText name() {
        return new BilingualText(name(Locale.JAPANESE), name(Locale.ENGLISH));
    }

    private String name(Locale locale) {
        String what = DifferenceTexts.label(label, locale);
        return entry.map(branch -> DifferenceTexts.within(what, entry(branch, locale), locale))
                .orElse(what);
    }

    /** {@return what an entry is called} */
    static BilingualText entry(Node.Branch branch) {
        return new BilingualText(entry(branch, Locale.JAPANESE), entry(branch, Locale.ENGLISH));
    }

    private static String entry(Node.Branch branch, Locale locale) {
        return DifferenceTexts.entry(branch.type(), branch.name(), locale);
    }
}
