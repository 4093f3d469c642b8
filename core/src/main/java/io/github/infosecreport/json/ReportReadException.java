package io.github.infosecreport.json;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells that a source is no report that can be read, and everything that is wrong with it so far as it was seen. */
public final class ReportReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ReadProblem> problems;

    ReportReadException(List<ReadProblem> problems) {
        super(text(problems, Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /** {@return the problems, in the order of the source} */
    public List<ReadProblem> problems() {
        return problems;
    }

    /**
     * Tells the problems.
     *
     * @param locale the language
     * @return one or more lines for each problem
     */
    public String message(Locale locale) {
        return text(problems, locale);
    }

    private static String text(List<ReadProblem> problems, Locale locale) {
        return problems.stream().map(problem -> problem.message(locale)).collect(Collectors.joining("\n"));
    }
}
