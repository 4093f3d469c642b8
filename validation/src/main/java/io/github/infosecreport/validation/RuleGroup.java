package io.github.infosecreport.validation;

import io.github.infosecreport.standard.Keyed;

/** What a rule is about. */
public enum RuleGroup implements Keyed {
    /** Whether values are well formed: Bean Validation. */
    STRUCTURE("structure"),
    /** Whether what the standard calls desirable is there. */
    COMPLETENESS("completeness"),
    /** Whether statements fit each other. */
    CONSISTENCY("consistency"),
    /** Whether the report can be believed. */
    TRUST("trust"),
    /** Whether the report helps an attacker. */
    DISCLOSURE("disclosure");

    private final String key;

    RuleGroup(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
