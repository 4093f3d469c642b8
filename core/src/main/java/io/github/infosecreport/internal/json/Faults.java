package io.github.infosecreport.internal.json;

import io.github.infosecreport.json.ReadLimits;
import io.github.infosecreport.json.ReadProblem;
import io.github.infosecreport.json.ReadProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of what is wrong, no longer than an author can use. */
final class Faults {
    private Faults() {}

    /** Cuts the list at its limit; what comes last then says that there may be more. */
    static List<ReadProblem> cut(List<ReadProblem> problems, ReadLimits limits) {
        if (problems.size() < limits.problems()) {
            return problems;
        }
        List<ReadProblem> cut = new ArrayList<>(problems.subList(0, limits.problems()));
        cut.add(new ReadProblem(
                Kind.LIMIT,
                cut.get(cut.size() - 1).position(),
                "",
                "problems " + problems.size(),
                List.of("problems " + limits.problems()),
                Optional.empty(),
                Optional.of("more-problems")));
        return cut;
    }
}
