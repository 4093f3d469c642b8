package io.github.infosecreport.outline;

import io.github.infosecreport.internal.outline.OutlineBuilder;
import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A report in reading order: numbered, labelled, with every reference, date and number resolved. Renderers draw it and
 * text rules read it; nothing in it is internal to the company.
 *
 * @param language the language of labels, dates and numbers
 * @param cover what stands before the first heading
 * @param numbering how headings are numbered
 * @param contents whether a table of contents is wanted
 * @param blocks the blocks in reading order; headings divide them
 * @param footnotes the footnotes in reading order
 * @param unresolved what the text names and the report does not have
 * @param names the names that the author gave to headings inside prose, in reading order
 * @param publicReport the report without its internal parts and hidden exhibits
 */
public record ReportOutline(
        EditionLanguage language,
        Cover cover,
        NumberingScheme numbering,
        boolean contents,
        List<Block> blocks,
        List<Footnote> footnotes,
        List<Unresolved> unresolved,
        List<HeadingName> names,
        InformationSecurityReport publicReport) {
    /**
     * Copies the lists.
     *
     * @param language the language of labels, dates and numbers
     * @param cover what stands before the first heading
     * @param numbering how headings are numbered
     * @param contents whether a table of contents is wanted
     * @param blocks the blocks in reading order; headings divide them
     * @param footnotes the footnotes in reading order
     * @param unresolved what the text names and the report does not have
     * @param names the names that the author gave to headings inside prose, in reading order
     * @param publicReport the report without its internal parts and hidden exhibits
     */
    public ReportOutline {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
        unresolved = List.copyOf(unresolved);
        names = List.copyOf(names);
    }

    /**
     * Holds an outline in whose prose no heading has a name.
     *
     * @param language the language of labels, dates and numbers
     * @param cover what stands before the first heading
     * @param numbering how headings are numbered
     * @param contents whether a table of contents is wanted
     * @param blocks the blocks in reading order; headings divide them
     * @param footnotes the footnotes in reading order
     * @param unresolved what the text names and the report does not have
     * @param publicReport the report without its internal parts and hidden exhibits
     */
    public ReportOutline(
            EditionLanguage language,
            Cover cover,
            NumberingScheme numbering,
            boolean contents,
            List<Block> blocks,
            List<Footnote> footnotes,
            List<Unresolved> unresolved,
            InformationSecurityReport publicReport) {
        this(language, cover, numbering, contents, blocks, footnotes, unresolved, List.of(), publicReport);
    }

    /**
     * Makes the outline of a report without pictures of the author's, in the report's language and numbering.
     *
     * @param report the report
     * @return its outline
     * @throws OutlineLimitException if it has more blocks than {@link OutlineOptions#maxBlocks()}
     */
    public static ReportOutline of(InformationSecurityReport report) {
        return of(report, OutlineOptions.defaults());
    }

    /**
     * Makes the outline of a report.
     *
     * @param report the report
     * @param options where pictures come from, language, numbering and limits
     * @return its outline
     * @throws OutlineLimitException if the report goes past one of the options' limits
     */
    public static ReportOutline of(InformationSecurityReport report, OutlineOptions options) {
        return OutlineBuilder.outline(report, options);
    }

    /**
     * Returns the language for the Java platform's classes.
     *
     * @return {@link Locale#JAPANESE} or {@link Locale#ENGLISH}
     */
    public Locale locale() {
        return language.locale();
    }

    /**
     * Returns the headings.
     *
     * @return the headings in reading order: the table of contents
     */
    public Stream<Block.Heading> headings() {
        return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast);
    }
}
