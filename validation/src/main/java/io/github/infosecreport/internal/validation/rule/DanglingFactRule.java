package io.github.infosecreport.internal.validation.rule;

import io.github.infosecreport.internal.validation.Placeholders;
import io.github.infosecreport.internal.validation.ReportTree;
import io.github.infosecreport.internal.validation.RuleTexts;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.text.Nearest;
import io.github.infosecreport.validation.CheckedReport;
import io.github.infosecreport.validation.Detection;
import io.github.infosecreport.validation.FindingSink;
import io.github.infosecreport.validation.Fix;
import io.github.infosecreport.validation.Rule;
import io.github.infosecreport.validation.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Facts that link to other facts by id name facts that are there. */
public final class DanglingFactRule implements Rule {
    private static final RuleInfo INFO = RuleTexts.info("dangling-fact-reference");

    /**
     * A kind of link.
     *
     * @param from where links stand
     * @param to where that which they name has its id
     */
    private record Link(Pattern from, Pattern to) {
        static Link of(String from, String... to) {
            return new Link(
                    pattern(from),
                    Pattern.compile(List.of(to).stream()
                            .map(path -> pattern(path + "/*/id").pattern())
                            .collect(Collectors.joining("|"))));
        }

        private static Pattern pattern(String path) {
            return Pattern.compile(path.replace("*", "\\d+"));
        }
    }

    private static final String TARGETS = "/plans-and-targets/numerical-targets/targets";
    private static final String ACTIONS = "/plans-and-targets/action-plan/actions";
    private static final String RISKS = "/governance/risks/risks";

    private static final List<Link> LINKS = List.of(
            Link.of("/results-and-evaluation/results/observations/*/target", TARGETS),
            Link.of("/results-and-evaluation/results/achievements/*/action", ACTIONS),
            Link.of("/results-and-evaluation/evaluation/gaps/*/about", TARGETS, ACTIONS),
            Link.of("/results-and-evaluation/incident-report/incidents/*/risk", RISKS),
            Link.of("/governance/strategy/(?:priorityAreas|focusPolicies|strategicGoals)/*/risks/*", RISKS));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean appliesTo(CheckedReport checked) {
        Set<String> pointers = ReportTree.of(checked.report()).strings().keySet();
        return LINKS.stream().anyMatch(link -> pointers.stream()
                .anyMatch(pointer -> link.from().matcher(pointer).matches()));
    }

    @Override
    public void check(CheckedReport checked, FindingSink sink) {
        ReportTree tree = ReportTree.of(checked.report());
        for (Link link : LINKS) {
            Set<String> ids = tree.strings().entrySet().stream()
                    .filter(entry -> link.to().matcher(entry.getKey()).matches())
                    .map(entry -> entry.getValue())
                    .collect(Collectors.toSet());
            tree.strings().forEach((pointer, id) -> {
                boolean isLink = link.from().matcher(pointer).matches();
                if (isLink && !ids.contains(id) && !Placeholders.isPlaceholder(id)) {
                    report(new SourceRange(pointer, 0, id.length()), id, ids, sink);
                }
            });
        }
    }

    private static void report(SourceRange range, String id, Set<String> ids, FindingSink sink) {
        Detection found = Detection.of(range, id).with(id, known(ids));
        sink.report(Nearest.of(id, new TreeSet<>(ids))
                .map(meant -> found.fix(Fix.replace(range, id, meant)))
                .orElse(found));
    }

    private static String known(Set<String> ids) {
        return ids.isEmpty() ? "—" : ids.stream().sorted().collect(Collectors.joining(", "));
    }
}
