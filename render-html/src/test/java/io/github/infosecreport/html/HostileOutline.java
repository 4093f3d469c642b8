package io.github.infosecreport.html;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.outline.Asset;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.ContainerKind;
import io.github.infosecreport.outline.Cover;
import io.github.infosecreport.outline.ExhibitLabel;
import io.github.infosecreport.outline.Footnote;
import io.github.infosecreport.outline.HeadingNumber;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.KeyValue;
import io.github.infosecreport.outline.ListStyle;
import io.github.infosecreport.outline.NumberingScheme;
import io.github.infosecreport.outline.Picture;
import io.github.infosecreport.outline.ReferenceKind;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.outline.TableCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An outline with every kind of block and inline, and one string in every place that takes a string. */
final class HostileOutline {
    private final String s;

    private HostileOutline(String s) {
        this.s = s;
    }

    static ReportOutline of(String s) {
        return new HostileOutline(s).outline();
    }

    private ReportOutline outline() {
        NumberingScheme numbering = Fixtures.ofText("x").numbering();
        Cover cover = new Cover(
                s, Optional.of(s), s, Optional.of(s), List.of(new Cover.Line(s, inlines()), new Cover.Line(s, text())));
        return new ReportOutline(
                EditionLanguage.JA,
                cover,
                numbering,
                true,
                blocks(),
                List.of(footnote()),
                List.of(),
                Fixtures.ofText("x").publicReport());
    }

    private Footnote footnote() {
        return new Footnote(1, List.of(new Block.Paragraph(text())), s);
    }

    private List<Inline> text() {
        return List.of(Inline.Text.generated(s));
    }

    private List<Inline> inlines() {
        return List.of(
                Inline.Text.generated(s),
                new Inline.Emphasis(text()),
                new Inline.Strong(text()),
                new Inline.Strikethrough(text()),
                new Inline.Code(s, Optional.empty()),
                new Inline.Link("https://example.com/" + s, text()),
                new Inline.Link("javascript:" + s, text()),
                new Inline.Ruby(text(), Inline.Text.generated(s)),
                new Inline.Foreign(s, text()),
                new Inline.Time(s, s),
                new Inline.LineBreak(),
                new Inline.Reference(s, ReferenceKind.TABLE, s, Optional.empty()),
                new Inline.FootnoteMark(footnote()));
    }

    private List<Block> blocks() {
        List<Block> paragraph = List.of(new Block.Paragraph(inlines()));
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Heading(1, Optional.of(new HeadingNumber(s, List.of(1))), text(), s, Optional.empty(), s),
                new Block.Heading(2, Optional.of(new HeadingNumber(s, List.of(1))), text(), s, Optional.empty(), s),
                new Block.Paragraph(inlines()),
                new Block.BulletList(List.of(paragraph)),
                new Block.OrderedList(ListStyle.CIRCLED, List.of(paragraph)),
                new Block.Quote(paragraph),
                new Block.Literal(s, Optional.empty()),
                new Block.Container(ContainerKind.NOTE, paragraph),
                new Block.Signature(List.of(inlines())),
                new Block.KeyValues(List.of(new KeyValue(s, inlines(), paragraph))),
                table()));
        blocks.add(exhibit(new Picture.Image(Optional.empty(), s, false)));
        blocks.add(exhibit(new Picture.Image(Optional.of(new Asset(s, "image/" + s, new byte[] {1})), s, false)));
        blocks.add(exhibit(
                new Picture.Tree(s, List.of(new Picture.Node(s, s, List.of(new Picture.Node(s, s, List.of())))))));
        blocks.add(exhibit(new Picture.Comparison(
                s,
                s,
                s,
                List.of(new Picture.Bar(s, Optional.of(BigDecimal.ONE), s, Optional.of(BigDecimal.TEN), s, s)))));
        return blocks;
    }

    private Block.Table table() {
        TableCell cell = new TableCell(inlines(), 1, 1, TableCell.Alignment.END);
        return new Block.Table(1, 1, List.of(List.of(cell, cell), List.of(cell, cell)));
    }

    private Block.Exhibit exhibit(Picture picture) {
        return new Block.Exhibit(
                s,
                s,
                Optional.of(new ExhibitLabel(ReferenceKind.FIGURE, 1, s)),
                text(),
                Optional.of(picture),
                List.of(table()),
                s);
    }
}
