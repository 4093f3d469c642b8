package io.github.infosecreport.comparison;

import io.github.infosecreport.standard.Keyed;

/** What differs. */
public enum DifferenceSubject implements Keyed {
    /** An item of the standard, or why it is left out. */
    ITEM("item"),
    /** A target. */
    TARGET("target"),
    /** A result. */
    RESULT("result"),
    /** A certification. */
    CERTIFICATION("certification"),
    /** A body that carries information security. */
    BODY("body"),
    /** Another entry of a list: a risk, an incident, an exhibit, a row. */
    ENTRY("entry"),
    /** A text as a whole. */
    TEXT("text"),
    /** A paragraph, heading, entry or cell inside a text. */
    PASSAGE("passage"),
    /** A number, as a fact or in a text. */
    FIGURE("figure"),
    /** The unit of a number. */
    UNIT("unit"),
    /** A date, a period or a time, as a fact or in a text. */
    DATE("date"),
    /** A number in a register, the name of a standard, an address, the id of another fact. */
    IDENTIFIER("identifier"),
    /** A status, a kind, a level, yes or no. */
    CHOICE("choice");

    private final String key;

    DifferenceSubject(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
