package io.github.infosecreport.internal.outline;

import io.github.infosecreport.internal.json.HiddenReport;
import io.github.infosecreport.internal.json.ReportMapper;
import io.github.infosecreport.internal.outline.fact.Fact;
import io.github.infosecreport.internal.outline.fact.ItemPieces;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.HiddenParts;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.outline.Unresolved;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        Material material = Material.printed(report, options);
        return finish(material, settle(material));
    }

    /**
     * Gathers what a report hides.
     *
     * @param report the report
     * @param options as for its outline
     * @return what its items hide
     */
    public static HiddenParts hidden(InformationSecurityReport report, OutlineOptions options) {
        if (report.items().allMatch(item -> item.getHidden().isEmpty())) {
            return HiddenParts.none();
        }
        Material material = Material.unhidden(report, options);
        Pass pass = new Pass(material, settle(material).known());
        HiddenReport hidden = ReportMapper.hidden(report);
        List<Block> blocks = new HiddenWriter(pass, material, hidden.report(), Hidden.of(report)).write();
        new OutlineLimits(options).check(blocks, pass.footnotes());
        List<Unresolved> unresolved = new ArrayList<>(pass.unresolved());
        report.items().forEach(item -> inVain(item, hidden.inVain()).forEach(unresolved::add));
        return new HiddenParts(blocks, pass.footnotes(), unresolved);
    }

    private static Stream<Unresolved> inVain(ReportItem item, List<String> pointers) {
        return Fact.<String>list(ItemPieces.pointer(item.itemKey()) + "/hidden", item.getHidden()).stream()
                .filter(name -> pointers.contains(name.pointer()))
                .map(name -> new Unresolved(
                        Unresolved.Kind.HIDDEN,
                        name.value(),
                        new SourceRange(name.pointer(), 0, name.value().length())));
    }

    /** What the last pass wrote, and what it knew from the one before. */
    private record Settled(Pass pass, List<Block> blocks, Register known) {}

    private static Settled settle(Material material) {
        Register known = new Register();
        for (int i = 1; ; i++) {
            Pass pass = new Pass(material, known);
            List<Block> blocks = new ArrayList<>(new PlaceWriter(pass, material).write());
            blocks.addAll(RevisionWriter.write(pass, material));
            if (i == MAX_PASSES || pass.found().equals(known)) {
                return new Settled(pass, blocks, known);
            }
            known = pass.found();
        }
    }

    private static ReportOutline finish(Material material, Settled settled) {
        InformationSecurityReport report = material.report();
        Pass pass = settled.pass();
        List<Block> blocks = settled.blocks();
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
