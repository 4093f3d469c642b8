package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.numbering.Lead;
import io.github.infosecreport.internal.docx.numbering.ListNumbers;
import io.github.infosecreport.internal.docx.style.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** What the next paragraph begins with: the number of its entry, a page, a footnote's number, space below a table. */
final class Beginning {
    private Optional<Lead> lead = Optional.empty();
    private int hanging;
    private boolean newPage;
    private boolean mark;
    private int spaceAbove;
    private final List<String> bookmarks = new ArrayList<>();

    void lead(Lead number, int indent) {
        lead = Optional.of(number);
        hanging = indent;
    }

    boolean hasLead() {
        return lead.isPresent();
    }

    void onNewPage() {
        newPage = true;
    }

    void withMark() {
        mark = true;
    }

    void belowTable(int space) {
        spaceAbove = space;
    }

    void bookmark(String name) {
        bookmarks.add(name);
    }

    /** {@return whether a paragraph must come before a table: two tables would become one, and a table bears no mark} */
    boolean mustBegin() {
        return lead.isPresent() || newPage || mark || spaceAbove > 0 || !bookmarks.isEmpty();
    }

    void apply(Job job, CTP paragraph, Place place, Role role) {
        if (newPage) {
            Paragraphs.onNewPage(paragraph);
            newPage = false;
        }
        if (lead.isPresent()) {
            lead.get().place().ifPresent(counted -> Paragraphs.number(paragraph, counted));
            int own = ListNumbers.indent(lead.get().level(), hanging);
            if (place.left() != own || lead.get().place().isEmpty()) {
                Paragraphs.indent(paragraph, place.left(), hanging);
            }
        } else if (place.left() != Place.indent(role)) {
            Paragraphs.indent(paragraph, place.left(), 0);
        }
        if (spaceAbove > 0) {
            if (role != Role.CAPTION && !role.isHeading()) {
                Paragraphs.spaceBefore(paragraph, spaceAbove);
            }
            spaceAbove = 0;
        }
        bookmarks.forEach(name -> job.bookmarks().around(paragraph, name, () -> {}));
        bookmarks.clear();
        if (lead.isPresent() && lead.get().place().isEmpty()) {
            new Runs(paragraph::addNewR, job.styles()).text(lead.get().text() + "\t", Format.PLAIN);
        }
        lead = Optional.empty();
        if (mark) {
            Footnotes.number(new Runs(paragraph::addNewR, job.styles()));
            mark = false;
        }
    }
}
