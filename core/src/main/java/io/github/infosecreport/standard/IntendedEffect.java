package io.github.infosecreport.standard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What disclosure is meant to do. §2, §3 (1) */
public enum IntendedEffect implements Keyed {
    /** Account to trading partners for trade secrets and continuity. */
    @JsonProperty("partner-accountability")
    PARTNER_ACCOUNTABILITY("partner-accountability"),
    /** Bring staff, group and contractors to one mind. */
    @JsonProperty("internal-alignment")
    INTERNAL_ALIGNMENT("internal-alignment"),
    /** Win customers and strengthen the brand. */
    @JsonProperty("customer-brand")
    CUSTOMER_BRAND("customer-brand"),
    /** Fulfil accountability. */
    @JsonProperty("accountability")
    ACCOUNTABILITY("accountability"),
    /** Create new business value. */
    @JsonProperty("new-business-value")
    NEW_BUSINESS_VALUE("new-business-value");

    private final String key;

    IntendedEffect(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** {@return whether the standard holds that a standalone report serves it better. §2} */
    public boolean favoursStandalone() {
        return this == PARTNER_ACCOUNTABILITY || this == INTERNAL_ALIGNMENT || this == CUSTOMER_BRAND;
    }
}
