package io.github.infosecreport.standard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Groups of readers. §3 (2), §6 Table 3 */
public enum StakeholderGroup implements Keyed {
    /** Trading partners. */
    @JsonProperty("trading-partner")
    TRADING_PARTNER("trading-partner"),
    /** Employees. */
    @JsonProperty("employee")
    EMPLOYEE("employee"),
    /** Group companies. */
    @JsonProperty("group-company")
    GROUP_COMPANY("group-company"),
    /** Contractors. */
    @JsonProperty("contractor")
    CONTRACTOR("contractor"),
    /** Customers. */
    @JsonProperty("customer")
    CUSTOMER("customer"),
    /** Consumers. */
    @JsonProperty("consumer")
    CONSUMER("consumer"),
    /** Investors. */
    @JsonProperty("investor")
    INVESTOR("investor"),
    /** Analysts. */
    @JsonProperty("analyst")
    ANALYST("analyst"),
    /** Rating agencies. */
    @JsonProperty("rating-agency")
    RATING_AGENCY("rating-agency"),
    /** Media. */
    @JsonProperty("media")
    MEDIA("media"),
    /** Associations. */
    @JsonProperty("association")
    ASSOCIATION("association"),
    /** Shareholders. */
    @JsonProperty("shareholder")
    SHAREHOLDER("shareholder"),
    /** Local communities. */
    @JsonProperty("local-community")
    LOCAL_COMMUNITY("local-community"),
    /** Business partners. */
    @JsonProperty("business-partner")
    BUSINESS_PARTNER("business-partner"),
    /** Any other, with a label. */
    @JsonProperty("other")
    OTHER("other");

    private final String key;

    StakeholderGroup(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
