package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.style.Role;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.TableCell;
import io.github.infosecreport.outline.TableGrid;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STThemeColor;

/**
 * Writes tables. Widths are given three times, for the table, its columns and each cell: Word and LibreOffice look at
 * different ones.
 *
 * @param job the document
 * @param place where the table stands
 */
record TableWriter(Job job, Place place) {
    /** What the table style gives the first row; rows of headers below it get it by hand. */
    private static final String SHADE = "E8EFF7";

    /** Tables of so many rows are kept on one page. */
    private static final int SMALL = 6;

    void write(Block.Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        TableGrid grid = TableGrid.of(table);
        int[] widths = grid.widths(place.width(), table.headerColumns());
        CTTbl ct = place.story().table();
        properties(ct.addNewTblPr(), table);
        CTTblGrid columns = ct.addNewTblGrid();
        for (int width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            row(ct.addNewTr(), grid.rows().get(i), i, table, widths);
        }
    }

    private void properties(CTTblPr properties, Block.Table table) {
        properties.addNewTblStyle().setVal(job.styles().id(Role.TABLE));
        width(properties.addNewTblW(), place.width());
        if (place.left() > 0) {
            width(properties.addNewTblInd(), place.left());
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        boolean firstRow = table.headerRows() > 0;
        boolean firstColumn = table.headerColumns() > 0;
        int bits = 0x0600 | (firstRow ? 0x0020 : 0) | (firstColumn ? 0x0080 : 0);
        look.setVal(new byte[] {(byte) (bits >> 8), (byte) bits});
        look.setFirstRow(firstRow ? "1" : "0");
        look.setLastRow("0");
        look.setFirstColumn(firstColumn ? "1" : "0");
        look.setLastColumn("0");
        look.setNoHBand("1");
        look.setNoVBand("1");
    }

    private static void width(CTTblWidth width, int twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
    }

    private void row(CTRow row, List<TableGrid.Slot> slots, int index, Block.Table table, int[] widths) {
        boolean isHeader = index < table.headerRows();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (isHeader) {
            properties.addNewTblHeader();
        }
        for (TableGrid.Slot slot : slots) {
            boolean heads = isHeader || slot.column() < table.headerColumns();
            // The table style sees to the first row and the first column.
            boolean byHand = isHeader ? index > 0 : heads && slot.column() > 0;
            CTP paragraph = cell(row.addNewTc(), slot, widths, isHeader && index > 0);
            if (isHeader
                    || (table.rows().size() <= SMALL && index + 1 < table.rows().size())) {
                Paragraphs.keepWithNext(paragraph);
            }
            slot.cell().ifPresent(content -> content(paragraph, content, byHand));
        }
    }

    private CTP cell(CTTc cell, TableGrid.Slot slot, int[] widths, boolean shaded) {
        CTTcPr properties = cell.addNewTcPr();
        int width = 0;
        for (int i = 0; i < slot.span(); i++) {
            width += widths[slot.column() + i];
        }
        width(properties.addNewTcW(), width);
        if (slot.span() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(slot.span()));
        }
        if (slot.continues()) {
            properties.addNewVMerge().setVal(STMerge.CONTINUE);
        } else if (slot.cell().map(TableCell::rowSpan).orElse(1) > 1) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
        }
        if (shaded) {
            CTShd shade = properties.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(SHADE);
            shade.setThemeFill(STThemeColor.BACKGROUND_2);
        }
        CTP paragraph = cell.addNewP();
        Paragraphs.style(job, paragraph, Role.TABLE_TEXT);
        return paragraph;
    }

    private void content(CTP paragraph, TableCell cell, boolean strong) {
        Optional<STJc.Enum> alignment =
                switch (cell.alignment()) {
                    case START -> Optional.empty();
                    case CENTER -> Optional.of(STJc.CENTER);
                    case END -> Optional.of(STJc.RIGHT);
                };
        alignment.ifPresent(to -> Paragraphs.properties(paragraph).addNewJc().setVal(to));
        InlineWriter inlines = InlineWriter.of(job, place.story(), paragraph);
        if (strong) {
            inlines.strong(new Inline.Strong(cell.content()));
        } else {
            inlines.write(cell.content());
        }
    }
}
