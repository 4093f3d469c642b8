package io.github.infosecreport.rollforward;

/** Why a place of a draft has to be looked at. */
public enum ReviewReason {
    /** The id named no year, so that one was made. */
    ID_MADE(false),
    /** The value was moved on by a year. */
    MOVED(false),
    /** A title or subtitle counts in a way that could not be moved on. */
    NAME_KEPT(false),
    /** The address of last year's report is not known. */
    PREVIOUS_ADDRESS(true),
    /** The texts of a chapter, item or section are last year's. */
    TEXT(false),
    /** A text names years, dates or times seen from last year. */
    DATED_TEXT(false),
    /** A text names figures. */
    FIGURE_TEXT(false),
    /** Facts give values and dates as they were last year. */
    VALUES(false),
    /** Facts or texts tell what happened last year. */
    EVENTS(false),
    /** Facts name people and posts. */
    PEOPLE(false),
    /** Facts tell a history that goes on. */
    HISTORY(true),
    /** Targets were last year's. */
    TARGETS(false),
    /** The deadline of a target lies before the new period. */
    TARGET_PASSED(false),
    /** A date is reached before the draft's own date. */
    DUE(false),
    /** A phase's state no longer goes with its time. */
    STATE(false),
    /** A result does not say of which period it is, and last year's report names none. */
    PERIOD_UNKNOWN(false),
    /** The result of the new period is still to come. */
    RESULT_DUE(true),
    /** Incidents of the new period are still to come; last year's were taken out. */
    INCIDENTS(true),
    /** The signature has to be given anew. */
    SIGNATURE(true),
    /** The assurance was one of last year's report. */
    ASSURANCE(true),
    /** The group's members agreed to last year's disclosure. */
    AGREEMENT(true),
    /** It was cleared for disclosure a year ago. */
    DISCLOSURE(false),
    /** Internal notes are last year's. */
    NOTES(false),
    /** Something was left out last year, perhaps until now. */
    ABSENCE(false);

    private final boolean toFill;

    ReviewReason(boolean toFill) {
        this.toFill = toFill;
    }

    /** {@return whether something of the new period has to be written; else what stands there has to be checked} */
    public boolean isToFill() {
        return toFill;
    }
}
