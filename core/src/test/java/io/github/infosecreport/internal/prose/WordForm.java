package io.github.infosecreport.internal.prose;

/** The ways to mark a word up. */
enum WordForm {
    PLAIN("%s"),
    EMPHASIS("*%s*"),
    STRONG("**%s**"),
    STRUCK("~~%s~~"),
    CODE("`%s`"),
    LINK("[%s](https://example.com/a)"),
    LANGUAGE("[%s]{lang=en}"),
    RUBY("[%s]{ruby=よみ}"),
    ESCAPED("\\*%s\\*"),
    ENTITY("&amp;%s<b>"),
    BRACKETS("[%s]");

    private final String form;

    WordForm(String form) {
        this.form = form;
    }

    String write(String word) {
        return form.replace("%s", word);
    }
}
