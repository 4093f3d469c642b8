package io.github.infosecreport.outline;

/**
 * Does something with each kind of block; the compiler tells when a kind is missing.
 *
 * @param <R> the result
 */
public interface BlockVisitor<R> {
    /** Visits a heading. */
    R heading(Block.Heading heading);

    /** Visits a paragraph. */
    R paragraph(Block.Paragraph paragraph);

    /** Visits a list without numbers. */
    R bulletList(Block.BulletList list);

    /** Visits a list with numbers. */
    R orderedList(Block.OrderedList list);

    /** Visits a quotation. */
    R quote(Block.Quote quote);

    /** Visits literal lines. */
    R literal(Block.Literal literal);

    /** Visits a note, callout or declaration. */
    R container(Block.Container container);

    /** Visits a signature. */
    R signature(Block.Signature signature);

    /** Visits terms with their values. */
    R keyValues(Block.KeyValues keyValues);

    /** Visits a table. */
    R table(Block.Table table);

    /** Visits an exhibit. */
    R exhibit(Block.Exhibit exhibit);
}
