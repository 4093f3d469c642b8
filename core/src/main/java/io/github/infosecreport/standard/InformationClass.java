package io.github.infosecreport.standard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Classes of information. §5 Table 2, scope and risks */
public enum InformationClass implements Keyed {
    /** Customers' personal information. */
    @JsonProperty("customer-personal")
    CUSTOMER_PERSONAL("customer-personal"),
    /** Customers' transactions. */
    @JsonProperty("customer-transaction")
    CUSTOMER_TRANSACTION("customer-transaction"),
    /** Information on corporate customers. */
    @JsonProperty("customer-company")
    CUSTOMER_COMPANY("customer-company"),
    /** Strategic trade secrets. */
    @JsonProperty("trade-secret-strategic")
    TRADE_SECRET_STRATEGIC("trade-secret-strategic"),
    /** Technical trade secrets. */
    @JsonProperty("trade-secret-technical")
    TRADE_SECRET_TECHNICAL("trade-secret-technical"),
    /** Financial trade secrets. */
    @JsonProperty("trade-secret-financial")
    TRADE_SECRET_FINANCIAL("trade-secret-financial"),
    /** Information on shareholders. */
    @JsonProperty("shareholder")
    SHAREHOLDER("shareholder"),
    /** Information on employees. */
    @JsonProperty("employee")
    EMPLOYEE("employee"),
    /** Information on partners. */
    @JsonProperty("partner")
    PARTNER("partner"),
    /** Any other. */
    @JsonProperty("other")
    OTHER("other");

    private final String key;

    InformationClass(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
