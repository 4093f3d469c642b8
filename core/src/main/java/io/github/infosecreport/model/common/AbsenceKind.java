package io.github.infosecreport.model.common;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** How a section's absence is told. */
public enum AbsenceKind implements Keyed {
    /** The issuer chose to leave it out. */
    @JsonProperty("omitted")
    OMITTED("omitted"),
    /** It does not apply to the issuer. */
    @JsonProperty("not-applicable")
    NOT_APPLICABLE("not-applicable"),
    /** Another section or report covers it. */
    @JsonProperty("covered-elsewhere")
    COVERED_ELSEWHERE("covered-elsewhere");

    private final String key;

    AbsenceKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
