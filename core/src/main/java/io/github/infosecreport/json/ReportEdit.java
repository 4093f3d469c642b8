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
 * A change of one text of a report, at any path. Where the path is known when the program is written, a builder's
 * lambdas read better; this is for tools that get their paths from findings.
 *
 * <pre>{@code
 * ReportEdit edit = ReportEdit.text("/governance/management-structure/bodies/0/frequency", "毎月");
 * InformationSecurityReport later = edit.apply(report);
 * }</pre>
 */
public final class ReportEdit implements UnaryOperator<InformationSecurityReport> {
    private final String pointer;
    private final String text;

    private ReportEdit(String pointer, String text) {
        this.pointer = pointer;
        this.text = text;
    }

    /**
     * Sets a text.
     *
     * @param pointer JSON Pointer into the report's JSON form: an existing text, or an attribute that is not set yet of an
     *     existing value
     * @param text the new text; dates and words of an enumeration in their JSON form
     * @return the edit
     * @throws IllegalArgumentException if the pointer does not begin with a slash
     */
    public static ReportEdit text(String pointer, String text) {
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException(
                    "'" + pointer + "' is no JSON Pointer to a text: write such as /governance/risks/text");
        }
        return new ReportEdit(pointer, Objects.requireNonNull(text, "text"));
    }

    /**
     * Makes the changed report.
     *
     * @param report the report; left as it is
     * @return the report with the text at its place
     * @throws IllegalArgumentException if there is no such place, another kind of value stands there, or the text is none
     *     that may stand there; the message tells which
     */
    @Override
    public InformationSecurityReport apply(InformationSecurityReport report) {
        try {
            return ReportMapper.withText(report, pointer, text);
        } catch (ReadFailure e) {
            throw new IllegalArgumentException(
                    e.problems().stream().map(ReportEdit::withoutPlace).collect(Collectors.joining("\n")), e);
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
                        problem.nearest())
                .message(Locale.ENGLISH);
    }
}
