package io.github.infosecreport.internal.model;

/**
 * Keys of the messages of constraints on single values. Bean Validation's own texts show regular expressions to authors,
 * and replacing them under their own keys would change what a user's other constraints say.
 */
public final class ConstraintMessages {
    /** A number is too great; tells the greatest. */
    public static final String AT_MOST = "{io.github.infosecreport.AtMost}";

    /** A number is too small; tells the least. */
    public static final String AT_LEAST = "{io.github.infosecreport.AtLeast}";

    /** A text has the form of no id. */
    public static final String ID = "{io.github.infosecreport.Id}";

    /** A text has the form of no id of a section of the author's own. */
    public static final String SECTION_ID = "{io.github.infosecreport.SectionId}";

    /** A text is blank. */
    public static final String NOT_BLANK = "{io.github.infosecreport.NotBlank}";

    /** A list is empty. */
    public static final String NOT_EMPTY = "{io.github.infosecreport.NotEmpty}";

    private ConstraintMessages() {}
}
