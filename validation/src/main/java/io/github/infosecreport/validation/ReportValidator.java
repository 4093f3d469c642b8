package io.github.infosecreport.validation;

import io.github.infosecreport.internal.validation.ReportTree;
import io.github.infosecreport.internal.validation.Sink;
import io.github.infosecreport.internal.validation.Suppressions;
import io.github.infosecreport.internal.validation.rule.BuiltInRules;
import io.github.infosecreport.internal.validation.rule.LocaleGapRule;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.basicinformation.ReportingPeriod;
import io.github.infosecreport.outline.HiddenParts;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.ReportOutline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks reports: Bean Validation and rules alike become findings. Immutable and safe for many threads.
 *
 * <pre>{@code
 * ValidationResult result = ReportValidator.standard().validate(report);
 * result.orFail(Severity.WARNING);   // in a unit test
 * }</pre>
 */
public final class ReportValidator {
    private final Profile profile;
    private final List<Rule> rules;
    private final List<Suppression> suppressions;
    private final Optional<LocalDate> asOf;

    private ReportValidator(Builder builder) {
        profile = builder.profile;
        LocaleGapRule gaps = new LocaleGapRule(builder.editions);
        rules = builder.rules.stream()
                .map(rule -> rule instanceof LocaleGapRule ? gaps : rule)
                .toList();
        suppressions = List.copyOf(builder.suppressions);
        asOf = builder.asOf;
    }

    /**
     * Returns a validator with the built-in rules.
     *
     * @return a validator under {@link Profile#STANDARD}
     */
    public static ReportValidator standard() {
        return builder().build();
    }

    /**
     * Begins a validator.
     *
     * @return a builder with the built-in rules and {@link Profile#STANDARD}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the rules.
     *
     * @return what is known of each, in the order in which they run; last those about suppressions
     */
    public List<RuleInfo> rules() {
        return Stream.concat(rules.stream().map(Rule::info), Suppressions.rules().stream())
                .toList();
    }

    /**
     * Checks a report without its pictures: those that it names count as missing. Give an outline to check them too.
     *
     * @param report the report
     * @return what was found
     */
    public ValidationResult validate(InformationSecurityReport report) {
        return validate(report, OutlineOptions.defaults());
    }

    /**
     * Checks a report.
     *
     * @param report the report
     * @param options where its pictures come from
     * @return what was found
     */
    public ValidationResult validate(InformationSecurityReport report, OutlineOptions options) {
        CheckedReport checked = new CheckedReport(
                report, ReportOutline.of(report, options), HiddenParts.of(report, options), asOf(report));
        ReportTree tree = ReportTree.of(report);
        Sink sink = new Sink(profile, tree);
        List<RuleInfo> notApplicable = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.appliesTo(checked)) {
                rule.check(checked, sink.of(rule.info()));
            } else {
                notApplicable.add(rule.info());
            }
        }
        return new Suppressions(suppressions, asOf.or(checked::asOf)).apply(sink, tree, notApplicable);
    }

    private static Optional<LocalDate> asOf(InformationSecurityReport report) {
        return report.getEdition()
                .getPublished()
                .or(() -> report.getBasicInformation().getReportingPeriod().flatMap(ReportingPeriod::getEnd));
    }

    /** Gathers options. */
    public static final class Builder {
        private Profile profile = Profile.STANDARD;
        private final List<Rule> rules = new ArrayList<>(BuiltInRules.all());
        private final List<Suppression> suppressions = new ArrayList<>();
        private final List<InformationSecurityReport> editions = new ArrayList<>();
        private Optional<LocalDate> asOf = Optional.empty();

        private Builder() {}

        /**
         * Sets how strictly reports are judged.
         *
         * @param strictness the profile
         * @return this builder
         */
        public Builder profile(Profile strictness) {
            profile = strictness;
            return this;
        }

        /**
         * Adds a rule of your own behind the built-in ones.
         *
         * @param rule the rule
         * @return this builder
         * @throws IllegalArgumentException if a rule of that id is there already
         */
        public Builder rule(Rule rule) {
            String id = rule.info().id();
            if (rules.stream().anyMatch(other -> other.info().id().equals(id))) {
                throw new IllegalArgumentException("there is a rule '" + id + "' already");
            }
            rules.add(rule);
            return this;
        }

        /**
         * Lets findings through, with the reason on record.
         *
         * @param rule id of the rule
         * @param path where: a JSON Pointer, in which list elements may be named by id
         * @param reason why
         * @return this builder
         * @throws IllegalArgumentException if there is no reason, or no rule of that id; add your own rules first
         */
        public Builder suppress(String rule, String path, String reason) {
            return suppress(new Suppression(rule, path, reason, Optional.empty()));
        }

        /**
         * Lets findings through, with the reason on record.
         *
         * @param suppression which, where, why and until when
         * @return this builder
         * @throws IllegalArgumentException if there is no rule of that id; add your own rules first
         */
        public Builder suppress(Suppression suppression) {
            if (build().rules().stream().noneMatch(rule -> rule.id().equals(suppression.rule()))) {
                throw new IllegalArgumentException("there is no rule '" + suppression.rule() + "' to suppress");
            }
            suppressions.add(suppression);
            return this;
        }

        /**
         * Names another language's edition: a report of its id is compared with it, and what it lacks or has with another
         * value is found. Editions of other reports may be named, too.
         *
         * @param edition the edition
         * @return this builder
         */
        public Builder otherEdition(InformationSecurityReport edition) {
            editions.add(edition);
            return this;
        }

        /**
         * Sets the day that counts for suppressions that end: the library never asks for today's date.
         *
         * @param day the day; the report's publication, else the end of its period, if this is not called
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            asOf = Optional.of(day);
            return this;
        }

        /**
         * Makes the validator.
         *
         * @return an immutable validator
         */
        public ReportValidator build() {
            return new ReportValidator(this);
        }
    }
}
