package io.github.infosecreport.model.focusthemes;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** What a theme is about. */
public enum ThemeKind implements Keyed {
    /** Internal control. */
    @JsonProperty("internal-control")
    INTERNAL_CONTROL("internal-control"),
    /** Protection of personal information. */
    @JsonProperty("personal-information")
    PERSONAL_INFORMATION("personal-information"),
    /** Protection of trade secrets. */
    @JsonProperty("trade-secrets")
    TRADE_SECRETS("trade-secrets"),
    /** Business continuity. */
    @JsonProperty("bcp")
    BCP("bcp"),
    /** Security of what is sold. */
    @JsonProperty("product-security")
    PRODUCT_SECURITY("product-security"),
    /** Security of suppliers. */
    @JsonProperty("supply-chain")
    SUPPLY_CHAIN("supply-chain"),
    /** Cloud services. */
    @JsonProperty("cloud")
    CLOUD("cloud"),
    /** Artificial intelligence. */
    @JsonProperty("ai")
    AI("ai"),
    /** Anything else. */
    @JsonProperty("other")
    OTHER("other");

    private final String key;

    ThemeKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
