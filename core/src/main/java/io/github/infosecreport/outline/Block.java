package io.github.infosecreport.outline;

import io.github.infosecreport.standard.ItemKey;
import java.util.List;
import java.util.Optional;

/** A block of the report: what stands on lines of its own. */
public sealed interface Block {

    /**
     * Calls the visitor's method for this kind of block.
     *
     * @param visitor what to do with each kind
     * @param <R> what the visitor returns
     * @return what the visitor returned
     */
    <R> R accept(BlockVisitor<R> visitor);

    /**
     * A heading.
     *
     * @param level 1 for chapters, 2 for items, 3 and 4 below them
     * @param number its number; empty where it has none
     * @param content its text
     * @param anchor its name inside the report, unique
     * @param item the item that it heads; empty for chapters, own sections and headings inside prose
     * @param pointer JSON Pointer of what it heads
     */
    record Heading(
            int level,
            Optional<HeadingNumber> number,
            List<Inline> content,
            String anchor,
            Optional<ItemKey> item,
            String pointer)
            implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /**
     * A paragraph.
     *
     * @param content its text
     */
    record Paragraph(List<Inline> content) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A list without numbers.
     *
     * @param entries the blocks of each entry
     */
    record BulletList(List<List<Block>> entries) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.bulletList(this);
        }
    }

    /**
     * A list with numbers; its entries count from 1.
     *
     * @param style how they are counted
     * @param entries the blocks of each entry
     */
    record OrderedList(ListStyle style, List<List<Block>> entries) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.orderedList(this);
        }
    }

    /**
     * A block quotation.
     *
     * @param content what is quoted
     */
    record Quote(List<Block> content) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /**
     * Lines to be shown as they are.
     *
     * @param text the lines, separated by {@code \n}
     * @param source where they stand in the model
     */
    record Literal(String text, Optional<SourceRange> source) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /**
     * A group of blocks set apart: a note, a callout or a declaration.
     *
     * @param kind what it is
     * @param content its blocks
     */
    record Container(ContainerKind kind, List<Block> content) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.container(this);
        }
    }

    /**
     * A signature: date, company, title and name, each on a line.
     *
     * @param lines its lines
     */
    record Signature(List<List<Inline>> lines) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.signature(this);
        }
    }

    /**
     * Terms with their values.
     *
     * @param entries the entries in order
     */
    record KeyValues(List<KeyValue> entries) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.keyValues(this);
        }
    }

    /**
     * A table inside prose, or the body of an exhibit.
     *
     * @param headerRows how many rows from the top are headers
     * @param headerColumns how many columns from the start head their rows
     * @param rows the rows; a cell that spans rows or columns stands only at its first place
     */
    record Table(int headerRows, int headerColumns, List<List<TableCell>> rows) implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * An exhibit: a table, list or picture with a label and a caption.
     *
     * @param id its id in the report
     * @param anchor its name inside the report, unique
     * @param label such as {@code 図1}; empty for an exhibit that is not counted
     * @param caption its caption, without the label; empty if it has none
     * @param picture the picture; empty where there is none to draw
     * @param body the same facts as blocks: every number of the picture stands here too
     * @param pointer JSON Pointer of the facts
     */
    record Exhibit(
            String id,
            String anchor,
            Optional<ExhibitLabel> label,
            List<Inline> caption,
            Optional<Picture> picture,
            List<Block> body,
            String pointer)
            implements Block {
        @Override
        public <R> R accept(BlockVisitor<R> visitor) {
            return visitor.exhibit(this);
        }
    }
}
