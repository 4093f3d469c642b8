package io.github.infosecreport.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.NumberingPreset;
import io.github.infosecreport.outline.Block;
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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Whatever characters stand wherever, the file opens and is valid. */
@Tag("schema")
class HostileTextTest {
    @Property(tries = 30)
    void theFileIsValid(@ForAll @Size(4) List<String> texts) throws IOException {
        valid(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
    }

    @Property(tries = 1)
    void theFileIsValidWithTheWorstOfAll() throws IOException {
        valid("\u0000\u0008\u001F\uFFFE\uFFFF", "\uD800", "\uDC00\uD83D", "]]><w:p>&\"'{0}\r\n\t\u0085\u2028");
    }

    private static void valid(String a, String b, String c, String d) throws IOException {
        byte[] docx = Reports.render(outline(a, b, c, d));

        assertThat(Schemas.errors(docx)).isEmpty();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            // Terms without numbers are a table; whether these have any is for the texts to say.
            assertThat(document.getTables()).hasSizeBetween(2, 3);
            assertThat(document.getFootnotes()).hasSize(3);
            assertThat(document.getCharts()).hasSize(1);
        }
    }

    private static ReportOutline outline(String a, String b, String c, String d) {
        InformationSecurityReport report = InformationSecurityReport.builder()
                .id(a)
                .title(b)
                .issuer(i -> i.name(c))
                .edition(e -> e.language(Locale.JAPANESE))
                .build();
        Footnote footnote = new Footnote(1, List.of(paragraph(a)), "/");
        List<Inline> inlines = List.of(
                text(a),
                new Inline.Code(b, Optional.empty()),
                new Inline.Link("https://example.com/" + c, List.of(text(c))),
                new Inline.Link(d, List.of(text(d))),
                new Inline.Ruby(List.of(text(a)), Inline.Text.generated(b)),
                new Inline.Foreign(c, List.of(text(d))),
                new Inline.Time(a, b),
                new Inline.LineBreak(),
                new Inline.Reference(a, ReferenceKind.HEADING, b, Optional.empty()),
                new Inline.Reference(d, ReferenceKind.HEADING, c, Optional.empty()),
                new Inline.FootnoteMark(footnote),
                new Inline.FootnoteMark(footnote),
                new Inline.Emphasis(List.of(new Inline.Strong(List.of(new Inline.Strikethrough(List.of(text(c))))))));
        Picture bars = new Picture.Comparison(
                a, b, c, List.of(new Picture.Bar(d, Optional.of(BigDecimal.ONE), a, Optional.empty(), b, c)));
        Block.Exhibit exhibit = new Block.Exhibit(
                b,
                "exhibit" + b,
                Optional.of(new ExhibitLabel(ReferenceKind.FIGURE, 1, c)),
                inlines,
                Optional.of(bars),
                List.of(new Block.Table(1, 1, List.of(List.of(new TableCell(inlines, 2, 3, TableCell.Alignment.END))))),
                "/");
        Block.Exhibit missing = new Block.Exhibit(
                d,
                "missing" + d,
                Optional.empty(),
                List.of(),
                Optional.of(new Picture.Image(Optional.empty(), d, false)),
                List.of(),
                "/");
        List<Block> blocks = List.of(
                new Block.Heading(1, Optional.of(new HeadingNumber(c, List.of(1))), inlines, a, Optional.empty(), d),
                new Block.Paragraph(inlines),
                new Block.BulletList(List.of(List.of(paragraph(b)), List.of(new Block.Literal(c, Optional.empty())))),
                new Block.OrderedList(
                        ListStyle.CIRCLED, List.of(List.of(), List.of(new Block.Quote(List.of(paragraph(d)))))),
                new Block.Signature(List.of(inlines)),
                new Block.KeyValues(List.of(new KeyValue(a, inlines, List.of(paragraph(b))))),
                exhibit,
                missing,
                new Block.KeyValues(List.of(new KeyValue("", List.of(text(a)), List.of(paragraph(b))))));
        return new ReportOutline(
                EditionLanguage.JA,
                new Cover(a, Optional.of(b), c, Optional.of(d), List.of(new Cover.Line(a, List.of(text(d))))),
                NumberingScheme.of(NumberingPreset.BUSINESS, EditionLanguage.JA),
                true,
                blocks,
                List.of(footnote),
                List.of(),
                report);
    }

    private static Inline.Text text(String text) {
        return Inline.Text.generated(text);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(text(text)));
    }
}
