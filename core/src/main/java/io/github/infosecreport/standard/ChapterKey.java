package io.github.infosecreport.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;

/** The seven chapters of the standard. §1 Table 1, §5 Table 2 */
public enum ChapterKey implements Keyed {
    /** What the report is: purpose, use, period, contact. */
    @JsonProperty("basic-information")
    BASIC_INFORMATION("basic-information"),
    /** What management thinks: policy, scope, readers, business. */
    @JsonProperty("management-perspective")
    MANAGEMENT_PERSPECTIVE("management-perspective"),
    /** Who carries information security, against which risks, with which strategy. */
    @JsonProperty("governance")
    GOVERNANCE("governance"),
    /** What is planned. */
    @JsonProperty("plans-and-targets")
    PLANS_AND_TARGETS("plans-and-targets"),
    /** What was done and what is made of it. */
    @JsonProperty("results-and-evaluation")
    RESULTS_AND_EVALUATION("results-and-evaluation"),
    /** What the issuer most wants to show; chapter and item in one. */
    @JsonProperty("focus-themes")
    FOCUS_THEMES("focus-themes"),
    /** What others certified and assessed; chapter and item in one. */
    @JsonProperty("third-party-assessment")
    THIRD_PARTY_ASSESSMENT("third-party-assessment");

    private final String key;

    ChapterKey(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** {@return whether the chapter is itself an item} */
    public boolean isItem() {
        return this == FOCUS_THEMES || this == THIRD_PARTY_ASSESSMENT;
    }

    /** {@return its items, in the standard's order} */
    public List<ItemKey> items() {
        return Arrays.stream(ItemKey.values())
                .filter(item -> item.chapter() == this)
                .toList();
    }
}
