package io.github.infosecreport.internal.outline;

import io.github.infosecreport.model.Numbering;
import io.github.infosecreport.model.Revision;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what changed after publication, behind everything else. */
final class RevisionWriter {
    private static final String POINTER = "/edition/revisions";

    private RevisionWriter() {}

    static List<Block> write(Pass pass, Material material) {
        List<Revision> revisions = material.report().getEdition().getRevisions();
        if (revisions.isEmpty()) {
            return List.of();
        }
        Desk desk = new Desk(pass, material, POINTER, 1, true);
        Block heading = pass.heading(
                1,
                Numbering.NONE,
                List.of(Inline.Text.generated(desk.label("edition.revisions"))),
                "revisions",
                Optional.empty(),
                POINTER);
        List<List<TableCell>> rows = new ArrayList<>();
        rows.add(List.of(made(desk.label("revision.date")), made(desk.label("revision.change"))));
        for (int i = 0; i < revisions.size(); i++) {
            Revision revision = revisions.get(i);
            rows.add(List.of(
                    TableCell.of(List.of(material.writing().date(PartialDate.of(revision.getDate())))),
                    TableCell.of(desk.inlines(POINTER + "/" + i + "/change", revision.getChange()))));
        }
        return List.of(heading, new Block.Table(1, 0, rows));
    }

    private static TableCell made(String label) {
        return TableCell.of(List.of(Inline.Text.generated(label)));
    }
}
