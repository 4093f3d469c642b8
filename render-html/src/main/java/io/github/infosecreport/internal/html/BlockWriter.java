package io.github.infosecreport.internal.html;

import io.github.infosecreport.internal.html.velocity.Templates;
import io.github.infosecreport.internal.html.velocity.Templates.Name;
import io.github.infosecreport.internal.html.view.BlockView;
import io.github.infosecreport.internal.html.view.ExhibitView;
import io.github.infosecreport.internal.html.view.HeadingView;
import io.github.infosecreport.internal.html.view.Html;
import io.github.infosecreport.internal.html.view.TermView;
import io.github.infosecreport.internal.html.view.TermsView;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.BlockVisitor;
import io.github.infosecreport.outline.ExhibitLabel;
import io.github.infosecreport.outline.KeyValue;
import io.github.infosecreport.outline.ReferenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes blocks through their templates. */
final class BlockWriter implements BlockVisitor<Html> {
    private final Templates templates;
    private final Ids ids;
    private final InlineWriter inlines;
    private final Words words;
    private final PictureWriter pictures;
    private final int headingOffset;

    /** What the next paragraph begins with: the number of the list entry that it is in. */
    private Html lead = Html.EMPTY;

    /** The caption of the exhibit that is being written: it names the table in it. */
    private Optional<Html> captionId = Optional.empty();

    BlockWriter(
            Templates templates,
            Ids ids,
            InlineWriter inlines,
            Words words,
            PictureWriter pictures,
            int headingOffset) {
        this.templates = templates;
        this.ids = ids;
        this.inlines = inlines;
        this.words = words;
        this.pictures = pictures;
        this.headingOffset = headingOffset;
    }

    Html write(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            if (!lead.isEmpty() && !(block instanceof Block.Paragraph)) {
                out.append(paragraph("<p class=\"lead\">", Html.EMPTY));
            }
            out.append(block.accept(this));
        }
        if (!lead.isEmpty()) {
            out.append(paragraph("<p class=\"lead\">", Html.EMPTY));
        }
        return Html.markup(out);
    }

    @Override
    public Html heading(Block.Heading heading) {
        return templates.fill(
                Name.HEADING,
                new HeadingView(
                        heading.level() + 1 + headingOffset,
                        heading.level(),
                        ids.anchor(heading.anchor()),
                        heading.number()
                                .map(number -> Html.escaped(number.label()))
                                .orElse(Html.EMPTY),
                        inlines.write(heading.content())));
    }

    @Override
    public Html paragraph(Block.Paragraph paragraph) {
        return paragraph("<p>", inlines.write(paragraph.content()));
    }

    private Html paragraph(String tag, Html content) {
        StringBuilder out = new StringBuilder(tag);
        if (!lead.isEmpty()) {
            // Behind the span, the space would push the first line past those below it.
            out.append("<span class=\"number\">").append(lead).append(" </span>");
            lead = Html.EMPTY;
        }
        return Html.markup(out.append(content).append("</p>\n"));
    }

    @Override
    public Html bulletList(Block.BulletList list) {
        List<Html> entries = list.entries().stream().map(this::write).toList();
        return templates.fill(Name.BULLET_LIST, new BlockView(Html.EMPTY, Html.EMPTY, Html.EMPTY, entries));
    }

    @Override
    public Html orderedList(Block.OrderedList list) {
        List<Html> entries = new ArrayList<>();
        for (int i = 0; i < list.entries().size(); i++) {
            lead = Html.escaped(list.style().label(i + 1));
            entries.add(write(list.entries().get(i)));
        }
        return templates.fill(
                Name.ORDERED_LIST, new BlockView(Html.escaped(list.style().key()), Html.EMPTY, Html.EMPTY, entries));
    }

    @Override
    public Html quote(Block.Quote quote) {
        return templates.fill(Name.QUOTE, new BlockView(Html.EMPTY, Html.EMPTY, write(quote.content()), List.of()));
    }

    @Override
    public Html literal(Block.Literal literal) {
        return templates.fill(
                Name.LITERAL, new BlockView(Html.EMPTY, Html.EMPTY, Html.escaped(literal.text()), List.of()));
    }

    @Override
    public Html container(Block.Container container) {
        String kind = container.kind().name().toLowerCase(Locale.ROOT);
        return templates.fill(
                Name.CONTAINER,
                new BlockView(
                        Html.escaped(kind), words.word("document." + kind), write(container.content()), List.of()));
    }

    @Override
    public Html signature(Block.Signature signature) {
        List<Html> lines = signature.lines().stream().map(inlines::write).toList();
        return templates.fill(
                Name.SIGNATURE, new BlockView(Html.EMPTY, words.word("document.signature"), Html.EMPTY, lines));
    }

    @Override
    public Html keyValues(Block.KeyValues keyValues) {
        return templates.fill(
                Name.KEY_VALUES,
                new TermsView(keyValues.entries().stream().map(this::term).toList()));
    }

    private TermView term(KeyValue entry) {
        // A value of one line needs no paragraph of its own.
        Html value = entry.value().size() == 1 && entry.value().get(0) instanceof Block.Paragraph line
                ? inlines.write(line.content())
                : write(entry.value());
        return new TermView(Html.escaped(entry.number()), inlines.write(entry.term()), value);
    }

    @Override
    public Html table(Block.Table table) {
        return templates.fill(
                Name.TABLE, TableViews.of(table, inlines, captionId.orElse(Html.EMPTY), words.word("document.table")));
    }

    @Override
    public Html exhibit(Block.Exhibit exhibit) {
        Html label = exhibit.label().map(given -> Html.escaped(given.text())).orElse(Html.EMPTY);
        Html caption = inlines.write(exhibit.caption());
        Html id = ids.caption(exhibit.anchor());
        Html picture = exhibit.picture()
                .map(drawn -> pictures.write(exhibit, drawn, ids.anchor(exhibit.anchor())))
                .orElse(Html.EMPTY);
        Optional<Html> outer = captionId;
        captionId = label.isEmpty() && caption.isEmpty() ? Optional.empty() : Optional.of(id);
        Html body = write(exhibit.body());
        captionId = outer;
        return templates.fill(
                Name.EXHIBIT,
                new ExhibitView(
                        Html.escaped(kind(exhibit.label())),
                        ids.anchor(exhibit.anchor()),
                        id,
                        label,
                        caption,
                        picture,
                        body));
    }

    private static String kind(Optional<ExhibitLabel> label) {
        return label.map(ExhibitLabel::kind)
                .map(kind -> kind == ReferenceKind.FIGURE ? "figure" : "table")
                .orElse("list");
    }
}
