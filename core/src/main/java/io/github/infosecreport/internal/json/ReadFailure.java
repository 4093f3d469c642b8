package io.github.infosecreport.internal.json;

import io.github.infosecreport.json.ReadProblem;
import java.util.List;

/** Ends reading; the public exception is made of it. */
public final class ReadFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<ReadProblem> problems;

    ReadFailure(List<ReadProblem> problems) {
        super(problems.toString());
        this.problems = problems;
    }

    /** {@return what is wrong} */
    public List<ReadProblem> problems() {
        return problems;
    }
}
