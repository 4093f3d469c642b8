package io.github.infosecreport.json;

import io.github.infosecreport.internal.json.ReadFailure;
import io.github.infosecreport.internal.json.ReportMapper;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A change of one value of a report, at any path. Where the path is known when the program is written, a builder's
 * lambdas read better; this is for tools that get their paths from findings.
 *
 * <p>A path leads through the report's JSON form. It names elements of lists by index, as JSON Pointers do, or by id, as
 * suppressions do: {@code /governance/management-structure/bodies[committee]/name}. Chapters and items bear their keys.
 *
 * <pre>{@code
 * String body = "/governance/management-structure/bodies[committee]";
 * InformationSecurityReport later = ReportEdit.text(body + "/frequency", "毎月").apply(report);
 * InformationSecurityReport without = ReportEdit.remove(body).apply(report);
 * }</pre>
 */
public final class ReportEdit implements UnaryOperator<InformationSecurityReport> {
    private final String path;
    private final Optional<String> text;

    private ReportEdit(String path, Optional<String> text) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("'" + path + "' is no path: write such as /governance/risks/text");
        }
        this.path = path;
        this.text = text;
    }

    /**
     * Sets a text.
     *
     * @param path where: an existing text, or an attribute that is not set yet of an existing value; list elements by
     *     index or id
     * @param text the new text; dates and words of an enumeration in their JSON form
     * @return the edit
     * @throws IllegalArgumentException if the path does not begin with a slash
     */
    public static ReportEdit text(String path, String text) {
        return new ReportEdit(path, Optional.of(Objects.requireNonNull(text, "text")));
    }

    /**
     * Takes a value out: an attribute, an item or chapter, or an element of a list.
     *
     * @param path where; list elements by index or id
     * @return the edit
     * @throws IllegalArgumentException if the path does not begin with a slash
     */
    public static ReportEdit remove(String path) {
        return new ReportEdit(path, Optional.empty());
    }

    /**
     * Makes the changed report.
     *
     * @param report the report; left as it is
     * @return the report with the text at its place, or without the value
     * @throws IllegalArgumentException if there is no such place, another kind of value stands there, the text is none
     *     that may stand there, or the report cannot be without the value; the message tells which, and for an unknown id
     *     those that there are
     */
    @Override
    public InformationSecurityReport apply(InformationSecurityReport report) {
        return text.isPresent() ? with(report, text.get()) : without(report);
    }

    private InformationSecurityReport with(InformationSecurityReport report, String changed) {
        try {
            return ReportMapper.withText(report, path, changed);
        } catch (ReadFailure e) {
            throw new IllegalArgumentException(
                    e.problems().stream().map(ReportEdit::withoutPlace).collect(Collectors.joining("\n")), e);
        }
    }

    private InformationSecurityReport without(InformationSecurityReport report) {
        try {
            return ReportMapper.without(report, path);
        } catch (ReadFailure e) {
            throw new IllegalArgumentException("a report cannot be without " + path, e);
        }
    }

    /** The source that the mapper reads is not the author's; its lines would mislead. */
    private static String withoutPlace(ReadProblem problem) {
        return new ReadProblem(
                        problem.kind(),
                        Optional.empty(),
                        problem.pointer(),
                        problem.found(),
                        List.copyOf(problem.allowed()),
                        problem.nearest(),
                        problem.advice())
                .message(Locale.ENGLISH);
    }
}
