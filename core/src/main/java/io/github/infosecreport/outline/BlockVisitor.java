package io.github.infosecreport.outline;

/**
 * Does something with each kind of block; the compiler tells when a kind is missing.
 *
 * @param <R> the result
 */
public interface BlockVisitor<R> {
    /**
     * Visits a heading.
     *
     * @param heading the block
     * @return the result
     */
    R heading(Block.Heading heading);

    /**
     * Visits a paragraph.
     *
     * @param paragraph the block
     * @return the result
     */
    R paragraph(Block.Paragraph paragraph);

    /**
     * Visits a list without numbers.
     *
     * @param list the block
     * @return the result
     */
    R bulletList(Block.BulletList list);

    /**
     * Visits a list with numbers.
     *
     * @param list the block
     * @return the result
     */
    R orderedList(Block.OrderedList list);

    /**
     * Visits a quotation.
     *
     * @param quote the block
     * @return the result
     */
    R quote(Block.Quote quote);

    /**
     * Visits literal lines.
     *
     * @param literal the block
     * @return the result
     */
    R literal(Block.Literal literal);

    /**
     * Visits a note, callout or declaration.
     *
     * @param container the block
     * @return the result
     */
    R container(Block.Container container);

    /**
     * Visits a signature.
     *
     * @param signature the block
     * @return the result
     */
    R signature(Block.Signature signature);

    /**
     * Visits terms with their values.
     *
     * @param keyValues the block
     * @return the result
     */
    R keyValues(Block.KeyValues keyValues);

    /**
     * Visits a table.
     *
     * @param table the block
     * @return the result
     */
    R table(Block.Table table);

    /**
     * Visits an exhibit.
     *
     * @param exhibit the block
     * @return the result
     */
    R exhibit(Block.Exhibit exhibit);
}
