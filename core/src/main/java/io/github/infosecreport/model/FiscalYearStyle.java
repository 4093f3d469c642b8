package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** How fiscal years are named. */
public enum FiscalYearStyle implements Keyed {
    /** 2025年度, fiscal year 2025 for the year that starts in 2025. */
    @JsonProperty("starting-year")
    STARTING_YEAR("starting-year"),
    /** 2026年3月期, FY2026 for the year that ends in 2026. */
    @JsonProperty("ending-year")
    ENDING_YEAR("ending-year");

    private final String key;

    FiscalYearStyle(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
