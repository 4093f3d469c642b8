package io.github.infosecreport.model.common;

/** The form of ids. */
public final class Ids {
    /** An id of a fact or exhibit: lower-case letters, digits, hyphens; unique in a report, equal in its editions. */
    public static final String PATTERN = "[a-z0-9][a-z0-9-]*";

    /** An id of a section of the author's own. */
    public static final String SECTION_PATTERN = "x-[a-z0-9][a-z0-9-]*";

    private Ids() {}
}
