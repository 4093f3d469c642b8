package io.github.infosecreport.outline;

import io.github.infosecreport.internal.outline.OutlineBuilder;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.List;

/**
 * What the items of a report hide: exhibits, text and facts that are checked but not printed. It is for rules alone. A
 * {@link ReportOutline} never holds it, and no renderer takes it.
 *
 * @param blocks what is hidden, item by item, with each text's place in the model
 * @param footnotes the footnotes in it, counted by themselves
 * @param unresolved what it names and the report does not have, and what {@code hidden} lists name in vain
 */
public record HiddenParts(List<Block> blocks, List<Footnote> footnotes, List<Unresolved> unresolved) {
    private static final HiddenParts NONE = new HiddenParts(List.of(), List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param blocks what is hidden, item by item, with each text's place in the model
     * @param footnotes the footnotes in it, counted by themselves
     * @param unresolved what it names and the report does not have, and what {@code hidden} lists name in vain
     */
    public HiddenParts {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
        unresolved = List.copyOf(unresolved);
    }

    /**
     * Gathers what a report hides.
     *
     * @param report the report
     * @param options as for its outline
     * @return what its items hide
     * @throws OutlineLimitException if the report goes past one of the options' limits
     */
    public static HiddenParts of(InformationSecurityReport report, OutlineOptions options) {
        return OutlineBuilder.hidden(report, options);
    }

    /**
     * Returns what a report hides that hides nothing.
     *
     * @return no parts
     */
    public static HiddenParts none() {
        return NONE;
    }
}
