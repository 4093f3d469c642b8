package io.github.infosecreport.outline;

/** Collects the characters of inlines. */
final class InlineText implements InlineVisitor<InlineText> {
    private final StringBuilder text = new StringBuilder();
    private final boolean isTitle;

    InlineText() {
        this(false);
    }

    private InlineText(boolean isTitle) {
        this.isTitle = isTitle;
    }

    /** {@return a collector of what is named elsewhere: on one line, without marks of footnotes} */
    static InlineText ofTitle() {
        return new InlineText(true);
    }

    private InlineText all(Iterable<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    private InlineText add(String characters) {
        text.append(characters);
        return this;
    }

    @Override
    public InlineText text(Inline.Text plain) {
        return add(plain.text());
    }

    @Override
    public InlineText emphasis(Inline.Emphasis emphasis) {
        return all(emphasis.content());
    }

    @Override
    public InlineText strong(Inline.Strong strong) {
        return all(strong.content());
    }

    @Override
    public InlineText strikethrough(Inline.Strikethrough strikethrough) {
        return all(strikethrough.content());
    }

    @Override
    public InlineText code(Inline.Code code) {
        return add(code.text());
    }

    @Override
    public InlineText link(Inline.Link link) {
        return all(link.content());
    }

    @Override
    public InlineText ruby(Inline.Ruby ruby) {
        return all(ruby.base()).add("（").add(ruby.reading().text()).add("）");
    }

    @Override
    public InlineText foreign(Inline.Foreign foreign) {
        return all(foreign.content());
    }

    @Override
    public InlineText time(Inline.Time time) {
        return add(time.text());
    }

    @Override
    public InlineText lineBreak(Inline.LineBreak lineBreak) {
        return add(isTitle ? " " : "\n");
    }

    @Override
    public InlineText reference(Inline.Reference reference) {
        return add(reference.label());
    }

    @Override
    public InlineText footnoteMark(Inline.FootnoteMark mark) {
        return add(isTitle ? "" : "[" + mark.footnote().number() + "]");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
