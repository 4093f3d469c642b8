package io.github.infosecreport.validation;

import io.github.infosecreport.standard.Keyed;

/** How grave a finding is: a promise about how often it is right. */
public enum Severity implements Keyed {
    /** A contradiction, a false statement, help for an attacker, or a basic item missing without a reason: right practically always. */
    ERROR("error"),
    /** The standard calls something desirable and the report lacks it: right nine times in ten. */
    WARNING("warning"),
    /** An option unused, or something that a careful editor would ask. */
    ADVICE("advice");

    private final String key;

    Severity(String key) {
        this.key = key;
    }

    /**
     * Returns the next milder severity.
     *
     * @return one step down; advice stays advice
     */
    public Severity milder() {
        return this == ERROR ? WARNING : ADVICE;
    }

    @Override
    public String key() {
        return key;
    }
}
