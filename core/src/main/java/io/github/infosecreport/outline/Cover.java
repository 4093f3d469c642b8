package io.github.infosecreport.outline;

import java.util.List;
import java.util.Optional;

/**
 * What stands before the first heading: the face of the report.
 *
 * @param title the report's title, as its author wrote it
 * @param subtitle its subtitle
 * @param issuer who issues it
 * @param mark the mark of an edition that is not published yet, such as {@code 草案}; print it on every page
 * @param lines period, date of publication and the like, each with its label
 */
public record Cover(String title, Optional<String> subtitle, String issuer, Optional<String> mark, List<Line> lines) {
    /**
     * A line of the cover.
     *
     * @param label what it says, such as {@code 対象期間}
     * @param value the value
     */
    public record Line(String label, List<Inline> value) {}
}
