package io.github.infosecreport.internal.outline;

import io.github.infosecreport.internal.outline.writing.Writing;
import io.github.infosecreport.outline.HeadingNumber;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.NumberingScheme;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.ReferenceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Knows under which headings a pass is, and names headings so that each is told from every other. */
final class OpenHeadings {
    /** Headings of this level, and of those above, begin sections. */
    private static final int SECTION_LEVEL = 2;

    private final NumberingScheme scheme;
    private final Writing writing;

    /** The last heading of each level, but for those above which a heading of a higher level stands. */
    private final TreeMap<Integer, Register.Entry> open = new TreeMap<>();

    private String section = "";

    OpenHeadings(Material material) {
        scheme = material.scheme();
        writing = material.writing();
    }

    /** {@return the anchor of the heading of the section in which the pass is; empty before the first heading} */
    String section() {
        return section;
    }

    /** Goes under a heading. {@return how references name it} */
    Register.Entry enter(int level, Optional<HeadingNumber> number, List<Inline> content, String anchor) {
        open.tailMap(level, true).clear();
        if (level <= SECTION_LEVEL) {
            section = anchor;
        }
        String label = number.map(given -> numbered(given.path())).orElseGet(() -> quoted(content, anchor));
        Register.Entry entry = new Register.Entry(anchor, ReferenceKind.HEADING, label, section, near(number, label));
        open.put(level, entry);
        return entry;
    }

    /** A number below a heading without one says nothing without that heading's name. */
    private String numbered(List<Integer> path) {
        String label = scheme.reference(path);
        int unnumbered = path.lastIndexOf(0);
        Map.Entry<Integer, Register.Entry> above = unnumbered < 0 ? null : open.floorEntry(unnumbered + 1);
        return above == null ? label : writing.within(above.getValue().label(), label);
    }

    private String near(Optional<HeadingNumber> number, String label) {
        return number.map(HeadingNumber::path)
                .filter(path -> path.lastIndexOf(0) < SECTION_LEVEL)
                .map(scheme::near)
                .orElse(label);
    }

    private String quoted(List<Inline> content, String anchor) {
        String title = PlainText.title(content);
        return title.isBlank() ? anchor : writing.quoted(title);
    }
}
