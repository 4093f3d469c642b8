package io.github.infosecreport.internal.validation.rule;

import io.github.infosecreport.outline.Unresolved;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.validation.Rule;
import java.util.List;
import java.util.Set;

/** The rules that every validator has. */
public final class BuiltInRules {
    private static final List<Rule> RULES = List.of(
            new ConstraintRule(),
            new BasicItemRule("basic-security-policy-missing", ItemKey.SECURITY_POLICY),
            new BasicItemRule("basic-scope-missing", ItemKey.SCOPE),
            new BasicItemRule("basic-structure-missing", ItemKey.MANAGEMENT_STRUCTURE),
            new BasicItemRule("basic-results-missing", ItemKey.RESULTS),
            new BasicOmittedRule(),
            new PlaceholderRule(),
            new PeriodRule(),
            new DuplicateIdRule(),
            new UnresolvedRule(
                    "dangling-reference",
                    Set.of(Unresolved.Kind.REFERENCE, Unresolved.Kind.VALUE, Unresolved.Kind.EXHIBIT),
                    BuiltInRules::refers),
            new UnresolvedRule("ambiguous-reference", Set.of(Unresolved.Kind.AMBIGUOUS), BuiltInRules::refers),
            new DanglingFactRule(),
            new UnresolvedRule(
                    "exhibit-placed-twice",
                    Set.of(Unresolved.Kind.PLACED_TWICE),
                    (pointer, text) -> text.contains("![](#")),
            new UnresolvedRule(
                    "hidden-unknown", Set.of(Unresolved.Kind.HIDDEN), (pointer, text) -> pointer.contains("/hidden/")),
            new UnresolvedRule(
                    "missing-picture",
                    Set.of(Unresolved.Kind.IMAGE),
                    (pointer, text) -> pointer.endsWith("/image/src")),
            new UnresolvedRule("literal-markup", Set.of(Unresolved.Kind.MARKUP), (pointer, text) -> true),
            new PictureTextRule(),
            new LocaleGapRule(List.of()));

    private BuiltInRules() {}

    /** {@return the rules, in the order in which they are listed} */
    public static List<Rule> all() {
        return RULES;
    }

    private static boolean refers(String pointer, String text) {
        return text.contains("](#") || text.contains("](value:");
    }
}
