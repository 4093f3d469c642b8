package io.github.infosecreport.internal.outline;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.ReportOutline;
import java.util.ArrayList;
import java.util.List;

/** Makes outlines: passes over the report until references know what they refer to. */
public final class OutlineBuilder {
    /** The first pass learns labels, the second uses them; a third follows where prose places an exhibit further on. */
    private static final int MAX_PASSES = 4;

    private OutlineBuilder() {}

    /**
     * Makes the outline of a report.
     *
     * @param report the report
     * @param options where pictures come from, language, numbering and limits
     * @return its outline
     */
    public static ReportOutline outline(InformationSecurityReport report, OutlineOptions options) {
        Material material = new Material(report, options);
        Register known = new Register();
        for (int i = 1; ; i++) {
            Pass pass = new Pass(material, known);
            List<Block> blocks = new ArrayList<>(new PlaceWriter(pass, material).write());
            blocks.addAll(RevisionWriter.write(pass, material));
            if (i == MAX_PASSES || pass.found().equals(known)) {
                return finish(material, pass, blocks);
            }
            known = pass.found();
        }
    }

    private static ReportOutline finish(Material material, Pass pass, List<Block> blocks) {
        InformationSecurityReport report = material.report();
        new OutlineLimits(material.options()).check(blocks, pass.footnotes());
        return new ReportOutline(
                material.language(),
                new CoverWriter(material).write(),
                material.scheme(),
                report.getEdition().getContents().orElse(true),
                blocks,
                pass.footnotes(),
                pass.unresolved(),
                pass.names(),
                report);
    }
}
