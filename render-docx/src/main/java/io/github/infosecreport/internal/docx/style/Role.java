package io.github.infosecreport.internal.docx.style;

import java.util.List;

/** What a style is for. Each is sought by name; the first name is that of the built-in style. */
public enum Role {
    /** Running text. */
    BODY("Normal"),
    /** The report's title. */
    TITLE("Title"),
    /** Its subtitle. */
    SUBTITLE("Subtitle"),
    /** Who issues it, on the cover. */
    ISSUER("Report Issuer"),
    /** A line of the cover. */
    COVER_LINE("Report Cover Line"),
    /** The mark of an unpublished edition on the cover. */
    STATUS("Report Status"),
    /** The same on every page. */
    MARK("Report Mark"),
    /** The title of the contents. */
    CONTENTS_TITLE("TOC Heading"),
    /** A chapter in the contents. */
    CONTENTS_1("toc 1"),
    /** An item in the contents. */
    CONTENTS_2("toc 2"),
    /** A heading below an item in the contents. */
    CONTENTS_3("toc 3"),
    /** The heading of a chapter. */
    HEADING_1("heading 1"),
    /** The heading of an item. */
    HEADING_2("heading 2"),
    /** A heading below an item. */
    HEADING_3("heading 3"),
    /** A heading below that. */
    HEADING_4("heading 4"),
    /** An entry of a list. */
    LIST("List Paragraph"),
    /** A quotation. */
    QUOTE("Quote", "Block Text"),
    /** A note. */
    NOTE("Report Note"),
    /** A statement that catches the eye. */
    CALLOUT("Report Callout", "Intense Quote"),
    /** A declaration. */
    DECLARATION("Report Declaration"),
    /** The lines of a signature. */
    SIGNATURE("Report Signature", "Signature"),
    /** A term. */
    TERM("Report Term"),
    /** The value of a term. */
    VALUE("Report Value"),
    /** Literal lines. */
    LITERAL("Report Literal", "HTML Preformatted"),
    /** The caption of an exhibit. */
    CAPTION("caption"),
    /** The line of a picture. */
    PICTURE("Report Picture"),
    /** A frame where a picture is missing. */
    FRAME("Report Frame"),
    /** Text in a table. */
    TABLE_TEXT("Report Table Text"),
    /** The text of a footnote. */
    FOOTNOTE("footnote text"),
    /** The mark of a footnote; a character style. */
    FOOTNOTE_MARK("footnote reference"),
    /** A link; a character style. */
    LINK("Hyperlink"),
    /** Literal characters; a character style. */
    CODE("Report Code", "HTML Code"),
    /** A table; a table style. */
    TABLE("Report Table");

    private final String builtIn;
    private final String other;

    Role(String builtIn) {
        this(builtIn, builtIn);
    }

    Role(String builtIn, String other) {
        this.builtIn = builtIn;
        this.other = other;
    }

    /** {@return the names under which a reference document may have the style, the best one first} */
    List<String> names() {
        return List.of(builtIn, other);
    }

    /** {@return the name of the built-in style} */
    String builtIn() {
        return builtIn;
    }

    /** {@return the role of a heading of that level, from 1 to 4} */
    public static Role heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            default -> throw new IllegalArgumentException("no heading of level " + level);
        };
    }

    /** {@return the role of an entry of the contents of that level, from 1 to 3} */
    public static Role contents(int level) {
        return switch (level) {
            case 1 -> CONTENTS_1;
            case 2 -> CONTENTS_2;
            case 3 -> CONTENTS_3;
            default -> throw new IllegalArgumentException("no contents of level " + level);
        };
    }

    /** {@return whether this is the style of a heading} */
    public boolean isHeading() {
        return this == HEADING_1 || this == HEADING_2 || this == HEADING_3 || this == HEADING_4;
    }
}
