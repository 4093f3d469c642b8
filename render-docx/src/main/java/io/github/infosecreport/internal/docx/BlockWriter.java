package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.numbering.Lead;
import io.github.infosecreport.internal.docx.numbering.ListNumbers;
import io.github.infosecreport.internal.docx.pack.Body;
import io.github.infosecreport.internal.docx.pack.Characters;
import io.github.infosecreport.internal.docx.style.Role;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.BlockVisitor;
import io.github.infosecreport.outline.ContainerKind;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.KeyValue;
import io.github.infosecreport.outline.ListStyle;
import io.github.infosecreport.outline.Picture;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** Writes blocks into one place. */
final class BlockWriter implements BlockVisitor<BlockWriter> {
    /** The space between a table and the text below it. */
    private static final int BELOW_TABLE = 200;

    private final Job job;
    private final Place place;
    private final Beginning beginning;

    private BlockWriter(Job job, Place place, Beginning beginning) {
        this.job = job;
        this.place = place;
        this.beginning = beginning;
    }

    /** {@return a writer for the body, which begins on a new page} */
    static BlockWriter body(Job job, Story story) {
        Place page = new Place(story, Role.BODY, 0, Body.textWidth(job.document()), 0);
        BlockWriter writer = new BlockWriter(job, page, new Beginning());
        writer.beginning.onNewPage();
        return writer;
    }

    /** {@return a writer for a footnote, which begins with its number} */
    static BlockWriter footnote(Job job, Story story) {
        Place note = new Place(story, Role.FOOTNOTE, 0, Body.textWidth(job.document()), 0);
        BlockWriter writer = new BlockWriter(job, note, new Beginning());
        writer.beginning.withMark();
        return writer;
    }

    BlockWriter write(List<Block> blocks) {
        for (Block block : blocks) {
            if (beginning.hasLead() && !(block instanceof Block.Paragraph)) {
                // What leads an entry stands on a line of its own where no paragraph follows.
                begin(place.role());
            }
            block.accept(this);
        }
        if (beginning.hasLead()) {
            begin(place.role());
        }
        return this;
    }

    private CTP begin(Role role) {
        CTP paragraph = place.story().paragraph();
        Paragraphs.style(job, paragraph, role);
        beginning.apply(job, paragraph, place, role);
        return paragraph;
    }

    private InlineWriter inlines(CTP paragraph) {
        return InlineWriter.of(job, place.story(), paragraph);
    }

    private BlockWriter in(Role role) {
        return new BlockWriter(job, place.in(role), beginning);
    }

    @Override
    public BlockWriter heading(Block.Heading heading) {
        CTP paragraph = begin(Role.heading(heading.level()));
        String number = HeadingWriter.number(job, paragraph, heading);
        InlineWriter inlines = inlines(paragraph).text(number);
        Optional<Target> target = job.targets().find(heading.anchor());
        job.bookmarks().around(paragraph, target.orElseThrow().bookmark(), () -> inlines.write(heading.content()));
        return this;
    }

    @Override
    public BlockWriter paragraph(Block.Paragraph paragraph) {
        CTP line = begin(place.role());
        if (paragraph.content().stream().anyMatch(Inline.LineBreak.class::isInstance)) {
            // Justified, the line before the break would be spread out.
            Paragraphs.properties(line).addNewJc().setVal(STJc.LEFT);
        }
        inlines(line).write(paragraph.content());
        return this;
    }

    @Override
    public BlockWriter bulletList(Block.BulletList list) {
        Lead bullet = job.lists().bullet(place.depth());
        return list(
                list.entries(),
                Collections.nCopies(list.entries().size(), bullet),
                ListNumbers.hanging(Optional.empty()));
    }

    @Override
    public BlockWriter orderedList(Block.OrderedList list) {
        List<Lead> numbers = job.lists().ordered(list.style(), list.entries().size(), place.depth());
        return list(list.entries(), numbers, ListNumbers.hanging(Optional.of(list.style())));
    }

    private BlockWriter list(List<List<Block>> entries, List<Lead> numbers, int hanging) {
        BlockWriter entry = new BlockWriter(job, place.entry(hanging), beginning);
        for (int i = 0; i < entries.size(); i++) {
            beginning.lead(numbers.get(i), hanging);
            entry.write(entries.get(i));
        }
        return this;
    }

    @Override
    public BlockWriter quote(Block.Quote quote) {
        in(Role.QUOTE).write(quote.content());
        return this;
    }

    @Override
    public BlockWriter literal(Block.Literal literal) {
        if (!Characters.clean(literal.text()).equals(literal.text())) {
            job.fallbacks().add("character-replaced", literal.source().map(range -> range.pointer()));
        }
        inlines(begin(Role.LITERAL)).text(literal.text());
        return this;
    }

    @Override
    public BlockWriter container(Block.Container container) {
        in(role(container.kind())).write(container.content());
        return this;
    }

    private static Role role(ContainerKind kind) {
        return switch (kind) {
            case NOTE -> Role.NOTE;
            case CALLOUT -> Role.CALLOUT;
            case DECLARATION -> Role.DECLARATION;
        };
    }

    @Override
    public BlockWriter signature(Block.Signature signature) {
        for (int i = 0; i < signature.lines().size(); i++) {
            CTP paragraph = begin(Role.SIGNATURE);
            if (i + 1 < signature.lines().size()) {
                Paragraphs.keepWithNext(paragraph);
            }
            inlines(paragraph).write(signature.lines().get(i));
        }
        return this;
    }

    @Override
    public BlockWriter keyValues(Block.KeyValues keyValues) {
        Optional<Block.Table> table = Terms.asTable(keyValues);
        if (table.isPresent()) {
            return table(table.get());
        }
        Optional<ListStyle> style = Terms.style(keyValues);
        List<Lead> numbers = style.map(
                        given -> job.lists().ordered(given, keyValues.entries().size(), place.depth()))
                .orElse(List.of());
        for (int i = 0; i < keyValues.entries().size(); i++) {
            term(keyValues, i, numbers, ListNumbers.hanging(style));
        }
        return this;
    }

    private void term(Block.KeyValues keyValues, int index, List<Lead> numbers, int hanging) {
        KeyValue entry = keyValues.entries().get(index);
        BlockWriter terms = this;
        if (!numbers.isEmpty()) {
            beginning.lead(numbers.get(index), hanging);
            terms = new BlockWriter(job, place.entry(hanging), beginning);
        }
        InlineWriter term = terms.inlines(terms.begin(Role.TERM));
        if (numbers.isEmpty() && !entry.number().isEmpty()) {
            term.text(entry.number() + " ");
        }
        term.write(entry.term());
        terms.in(Role.VALUE).write(entry.value());
    }

    @Override
    public BlockWriter table(Block.Table table) {
        if (beginning.mustBegin()) {
            begin(place.role());
        }
        new TableWriter(job, place).write(table);
        beginning.belowTable(BELOW_TABLE);
        return this;
    }

    @Override
    public BlockWriter exhibit(Block.Exhibit exhibit) {
        String bookmark = job.targets().find(exhibit.anchor()).orElseThrow().bookmark();
        if (exhibit.label().isPresent() || !exhibit.caption().isEmpty()) {
            CTP caption = begin(Role.CAPTION);
            new CaptionWriter(job, caption, inlines(caption)).write(exhibit, bookmark);
        } else {
            beginning.bookmark(bookmark);
        }
        exhibit.picture().ifPresent(picture -> picture(exhibit, picture));
        return write(exhibit.body());
    }

    private void picture(Block.Exhibit exhibit, Picture picture) {
        boolean alone = exhibit.body().isEmpty();
        new PictureWriter(job, place.width(), exhibit, () -> line(Role.PICTURE, alone), text -> inlines(
                                line(Role.FRAME, alone))
                        .write(List.of(Inline.Text.generated(text))))
                .write(picture);
    }

    /** The line of a picture stays with the body that says the same. */
    private CTP line(Role role, boolean alone) {
        CTP line = begin(role);
        if (!alone) {
            Paragraphs.keepWithNext(line);
        }
        return line;
    }
}
