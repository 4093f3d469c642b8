package io.github.infosecreport.internal.json;

import io.github.infosecreport.json.ReadLimits;
import io.github.infosecreport.json.ReadProblem;
import io.github.infosecreport.json.ReadProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with a source, and how much of it there is; a limit that is passed ends reading. */
final class SourceFaults {
    private final SourceLines lines;
    private final ReadLimits limits;
    private final List<ReadProblem> problems = new ArrayList<>();

    private int values;

    SourceFaults(SourceLines lines, ReadLimits limits) {
        this.lines = lines;
        this.limits = limits;
    }

    /** What hindered nobody from reading on. */
    List<ReadProblem> problems() {
        return problems;
    }

    /** Counts a value. */
    void value(int at, Trail trail, int depth) throws ReadFailure {
        if (depth > limits.depth()) {
            throw limit(at, trail, "depth " + depth, "depth " + limits.depth());
        }
        if (++values > limits.values()) {
            throw limit(at, trail, "values " + values, "values " + limits.values());
        }
    }

    private ReadFailure limit(int at, Trail trail, String found, String allowed) {
        return stop(Kind.LIMIT, at, trail, found, List.of(allowed));
    }

    /** Tells a fault that hinders nobody from reading on, unless there are too many. */
    void tell(Kind kind, int at, Trail trail, String found) throws ReadFailure {
        problems.add(problem(kind, at, trail, found, List.of()));
        if (problems.size() >= limits.problems()) {
            throw new ReadFailure(Faults.cut(problems, limits));
        }
    }

    /** Tells a fault that ends reading. */
    ReadFailure stop(Kind kind, int at, Trail trail, String found, List<String> allowed) {
        problems.add(problem(kind, at, trail, found, allowed));
        return new ReadFailure(problems);
    }

    private ReadProblem problem(Kind kind, int at, Trail trail, String found, List<String> allowed) {
        return new ReadProblem(
                kind, Optional.of(lines.at(at)), trail.pointer(), found, allowed, Optional.empty(), Optional.empty());
    }
}
