package io.github.infosecreport.internal.docx;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.BlockVisitor;
import io.github.infosecreport.outline.ExhibitLabel;
import io.github.infosecreport.outline.HeadingNumber;
import io.github.infosecreport.outline.NumberingScheme;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.ReportOutline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds everything that references can refer to, before the first of them is written. */
final class Targets implements BlockVisitor<Targets> {
    private final NumberingScheme scheme;
    private final Map<String, Target> byAnchor = new HashMap<>();

    private Targets(NumberingScheme scheme) {
        this.scheme = scheme;
    }

    static Targets of(ReportOutline outline) {
        Targets targets = new Targets(outline.numbering()).all(outline.blocks());
        outline.footnotes().forEach(footnote -> targets.all(footnote.content()));
        return targets;
    }

    Optional<Target> find(String anchor) {
        return Optional.ofNullable(byAnchor.get(anchor));
    }

    private Targets all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    /** Bookmarks that begin with a line are hidden in Word's lists, as are those that Word itself makes. */
    private Targets add(String anchor, String kind, String own, String full, String text) {
        byAnchor.computeIfAbsent(
                anchor, key -> new Target("_" + kind + (100_000_001 + byAnchor.size()), own, full, text));
        return this;
    }

    @Override
    public Targets heading(Block.Heading heading) {
        String own = heading.number().map(number -> unstopped(number.label())).orElse("");
        String full = heading.number().map(this::full).orElse("");
        return add(heading.anchor(), "Toc", own, full, PlainText.of(heading.content()));
    }

    /** Writes a number with those above it as Word does: each level's own label, unless one below contains it. */
    private String full(HeadingNumber number) {
        StringBuilder full = new StringBuilder();
        int level = number.path().size() - 1;
        while (level >= 0) {
            if (number.path().get(level) == 0) {
                return "";
            }
            full.insert(0, unstopped(scheme.label(number.path().subList(0, level + 1))));
            String pattern = scheme.levels().get(level).pattern();
            OptionalInt least = pattern.chars()
                    .filter(sign -> sign >= '1' && sign <= '9')
                    .map(sign -> sign - '1')
                    .min();
            level = Math.min(level, least.orElse(level)) - 1;
        }
        return full.toString();
    }

    private static String unstopped(String label) {
        return label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    }

    @Override
    public Targets exhibit(Block.Exhibit exhibit) {
        String text = exhibit.label().map(ExhibitLabel::text).orElseGet(() -> PlainText.of(exhibit.caption()));
        return add(exhibit.anchor(), "Ref", "", "", text).all(exhibit.body());
    }

    @Override
    public Targets bulletList(Block.BulletList list) {
        list.entries().forEach(this::all);
        return this;
    }

    @Override
    public Targets orderedList(Block.OrderedList list) {
        list.entries().forEach(this::all);
        return this;
    }

    @Override
    public Targets quote(Block.Quote quote) {
        return all(quote.content());
    }

    @Override
    public Targets container(Block.Container container) {
        return all(container.content());
    }

    @Override
    public Targets keyValues(Block.KeyValues keyValues) {
        keyValues.entries().forEach(entry -> all(entry.value()));
        return this;
    }

    @Override
    public Targets paragraph(Block.Paragraph paragraph) {
        return this;
    }

    @Override
    public Targets literal(Block.Literal literal) {
        return this;
    }

    @Override
    public Targets signature(Block.Signature signature) {
        return this;
    }

    @Override
    public Targets table(Block.Table table) {
        return this;
    }
}
