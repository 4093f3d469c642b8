package io.github.infosecreport.internal.json;

import io.github.infosecreport.internal.json.SourceNode.Mapping;
import io.github.infosecreport.internal.json.SourceNode.Scalar;
import io.github.infosecreport.internal.json.SourceNode.Style;
import io.github.infosecreport.json.ReadProblem;
import io.github.infosecreport.json.ReadProblem.Kind;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions of the model that sources may have: the one of today, and those from which steps lead to it. */
final class Versions {
    /** What this library reads. Every version that a release wrote stays in it. */
    static final Versions OF_LIBRARY = new Versions(InformationSecurityReport.MODEL_VERSION, List.of());

    private static final String KEY = "modelVersion";
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})(-.*)?");

    private final String current;
    private final List<Upgrade> steps;

    /**
     * Makes the versions.
     *
     * @param current the version of today
     * @param steps the steps, oldest first; each begins where the one before it ends, and the last ends today
     * @throws IllegalArgumentException if they do not
     */
    Versions(String current, List<Upgrade> steps) {
        String reached = steps.isEmpty() ? current : steps.get(0).from();
        for (Upgrade step : steps) {
            if (!step.from().equals(reached)) {
                throw new IllegalArgumentException("no step leads from " + reached + " to " + step.from());
            }
            reached = step.to();
        }
        if (!reached.equals(current)) {
            throw new IllegalArgumentException("no step leads from " + reached + " to " + current);
        }
        this.current = current;
        this.steps = List.copyOf(steps);
    }

    /**
     * Brings a source to the version of today. A version that is not known may mean anything by its keys, so nothing else
     * is told then.
     *
     * @param tree the source
     * @return the source itself if it is of today, or an upgraded one
     * @throws ReadFailure if it is no mapping, or its version cannot be read
     */
    SourceTree upgrade(SourceTree tree) throws ReadFailure {
        if (!(tree.root() instanceof Mapping root)) {
            throw new ReadFailure(List.of(Failures.wrongType(tree, "", "@object")));
        }
        SourceNode found = root.values().get(KEY);
        if (found == null) {
            tree.problems().add(Failures.missing(tree, "", KEY));
        }
        // What is no text is told with all that is no text.
        if (!(found instanceof Scalar version)
                || version.style() == Style.NOTHING
                || version.style() == Style.BOOLEAN
                || version.value().equals(current)) {
            return tree;
        }
        if (version.style() == Style.NUMBER) {
            tree.problems().add(Failures.wrongType(tree, "/" + KEY, "@quoted"));
            return tree;
        }
        return upgraded(tree, root, version);
    }

    private SourceTree upgraded(SourceTree tree, Mapping root, Scalar version) throws ReadFailure {
        int first = readable().indexOf(version.value());
        if (first < 0) {
            throw new ReadFailure(List.of(new ReadProblem(
                    Kind.MODEL_VERSION,
                    tree.position("/" + KEY),
                    "/" + KEY,
                    version.value(),
                    readable(),
                    Optional.empty(),
                    isNewer(version.value()) ? Optional.of("newer-version") : Optional.empty())));
        }
        Origins origins = new Origins(root);
        SourceEdit edit = new SourceEdit(tree, origins);
        steps.subList(first, steps.size()).forEach(step -> step.apply(edit));
        Scalar today = new Scalar(version.start(), version.end(), version.style(), current);
        origins.derive(today, version);
        root.values().put(KEY, today);
        return tree.upgraded(origins, version.value());
    }

    private List<String> readable() {
        List<String> readable = new ArrayList<>();
        steps.forEach(step -> readable.add(step.from()));
        readable.add(current);
        return readable;
    }

    private boolean isNewer(String version) {
        Matcher found = NUMBER.matcher(version);
        Matcher known = NUMBER.matcher(current);
        if (!found.matches() || !known.matches()) {
            return false;
        }
        int major = Integer.parseInt(found.group(1)) - Integer.parseInt(known.group(1));
        int minor = Integer.parseInt(found.group(2)) - Integer.parseInt(known.group(2));
        return major == 0 ? minor > 0 : major > 0;
    }
}
