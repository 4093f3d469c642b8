package io.github.infosecreport.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** The twenty-two items of the standard. §1 Table 1, §5 Table 2 */
public enum ItemKey implements Keyed {
    /** Why the report is issued. */
    @JsonProperty("purpose")
    PURPOSE(ChapterKey.BASIC_INFORMATION, "purpose", false),
    /** How it may be used. */
    @JsonProperty("usage-notes")
    USAGE_NOTES(ChapterKey.BASIC_INFORMATION, "usage-notes", false),
    /** Which period it covers. */
    @JsonProperty("reporting-period")
    REPORTING_PERIOD(ChapterKey.BASIC_INFORMATION, "reporting-period", false),
    /** Who answers for it. */
    @JsonProperty("responsible-department")
    RESPONSIBLE_DEPARTMENT(ChapterKey.BASIC_INFORMATION, "responsible-department", false),
    /** Policy and approach; basic. */
    @JsonProperty("security-policy")
    SECURITY_POLICY(ChapterKey.MANAGEMENT_PERSPECTIVE, "security-policy", true),
    /** What is covered; basic. */
    @JsonProperty("scope")
    SCOPE(ChapterKey.MANAGEMENT_PERSPECTIVE, "scope", true),
    /** For whom it is. */
    @JsonProperty("stakeholders")
    STAKEHOLDERS(ChapterKey.MANAGEMENT_PERSPECTIVE, "stakeholders", false),
    /** Figures of the business that bear on security. */
    @JsonProperty("business-indicators")
    BUSINESS_INDICATORS(ChapterKey.MANAGEMENT_PERSPECTIVE, "business-indicators", false),
    /** Who carries information security; basic. */
    @JsonProperty("management-structure")
    MANAGEMENT_STRUCTURE(ChapterKey.GOVERNANCE, "management-structure", true),
    /** Risks to information. */
    @JsonProperty("risks")
    RISKS(ChapterKey.GOVERNANCE, "risks", false),
    /** How risks are answered. */
    @JsonProperty("strategy")
    STRATEGY(ChapterKey.GOVERNANCE, "strategy", false),
    /** What is planned. */
    @JsonProperty("action-plan")
    ACTION_PLAN(ChapterKey.PLANS_AND_TARGETS, "action-plan", false),
    /** Targets in numbers. */
    @JsonProperty("numerical-targets")
    NUMERICAL_TARGETS(ChapterKey.PLANS_AND_TARGETS, "numerical-targets", false),
    /** What was done and reached; basic. */
    @JsonProperty("results")
    RESULTS(ChapterKey.RESULTS_AND_EVALUATION, "results", true),
    /** What is made of it. */
    @JsonProperty("evaluation")
    EVALUATION(ChapterKey.RESULTS_AND_EVALUATION, "evaluation", false),
    /** How staff improve security. */
    @JsonProperty("quality-improvement")
    QUALITY_IMPROVEMENT(ChapterKey.RESULTS_AND_EVALUATION, "quality-improvement", false),
    /** How sites abroad are steered. */
    @JsonProperty("overseas-control")
    OVERSEAS_CONTROL(ChapterKey.RESULTS_AND_EVALUATION, "overseas-control", false),
    /** What is asked of contractors. */
    @JsonProperty("outsourcing")
    OUTSOURCING(ChapterKey.RESULTS_AND_EVALUATION, "outsourcing", false),
    /** What is done for society. */
    @JsonProperty("social-contribution")
    SOCIAL_CONTRIBUTION(ChapterKey.RESULTS_AND_EVALUATION, "social-contribution", false),
    /** Incidents, or that there were none. */
    @JsonProperty("incident-report")
    INCIDENT_REPORT(ChapterKey.RESULTS_AND_EVALUATION, "incident-report", false),
    /** Main focus themes. */
    @JsonProperty("focus-themes")
    FOCUS_THEMES(ChapterKey.FOCUS_THEMES, "focus-themes", false),
    /** Certifications and assessments by others. */
    @JsonProperty("third-party-assessment")
    THIRD_PARTY_ASSESSMENT(ChapterKey.THIRD_PARTY_ASSESSMENT, "third-party-assessment", false);

    private final String key;
    private final ChapterKey chapter;
    private final boolean basic;

    ItemKey(ChapterKey chapter, String key, boolean basic) {
        this.chapter = chapter;
        this.key = key;
        this.basic = basic;
    }

    @Override
    public String key() {
        return key;
    }

    /** {@return the chapter that it belongs to} */
    public ChapterKey chapter() {
        return chapter;
    }

    /** {@return whether it is one of the four that the standard calls desirable in every report} */
    public boolean isBasic() {
        return basic;
    }

    /**
     * Finds an item by its key.
     *
     * @param key such as {@code management-structure}
     * @return the item, or empty if the standard has none of that key
     */
    public static Optional<ItemKey> ofKey(String key) {
        return Arrays.stream(values()).filter(item -> item.key.equals(key)).findFirst();
    }
}
