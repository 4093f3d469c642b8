package io.github.infosecreport.internal.html;

import io.github.infosecreport.internal.html.view.Html;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.InlineVisitor;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes inlines. In places that are shown twice, such as the contents, links and footnote marks are left out. */
final class InlineWriter implements InlineVisitor<InlineWriter> {
    private final Ids ids;
    private final boolean plain;
    private final Set<Integer> marked;
    private final Fallbacks fallbacks;
    private StringBuilder out = new StringBuilder();

    private InlineWriter(Ids ids, boolean plain, Set<Integer> marked, Fallbacks fallbacks) {
        this.ids = ids;
        this.plain = plain;
        this.marked = marked;
        this.fallbacks = fallbacks;
    }

    /** {@return a writer for the text} */
    static InlineWriter of(Ids ids, Fallbacks fallbacks) {
        return new InlineWriter(ids, false, new HashSet<>(), fallbacks);
    }

    /** {@return a writer for a copy of a text: without links, marks and line breaks} */
    InlineWriter plain() {
        return new InlineWriter(ids, true, marked, fallbacks);
    }

    /** Writes inlines. */
    Html write(List<Inline> inlines) {
        StringBuilder outer = out;
        out = new StringBuilder();
        all(inlines);
        Html html = Html.markup(out);
        out = outer;
        return html;
    }

    private InlineWriter all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    private InlineWriter element(String name, String attributes, List<Inline> content) {
        out.append('<').append(name).append(attributes).append('>');
        all(content);
        out.append("</").append(name).append('>');
        return this;
    }

    @Override
    public InlineWriter text(Inline.Text text) {
        out.append(Html.escape(text.text()));
        return this;
    }

    @Override
    public InlineWriter emphasis(Inline.Emphasis emphasis) {
        return element("em", "", emphasis.content());
    }

    @Override
    public InlineWriter strong(Inline.Strong strong) {
        return element("strong", "", strong.content());
    }

    @Override
    public InlineWriter strikethrough(Inline.Strikethrough strikethrough) {
        return element("s", "", strikethrough.content());
    }

    @Override
    public InlineWriter code(Inline.Code code) {
        out.append("<code>").append(Html.escape(code.text())).append("</code>");
        return this;
    }

    @Override
    public InlineWriter link(Inline.Link link) {
        if (plain) {
            return all(link.content());
        }
        Optional<String> address = Addresses.link(link.address());
        if (address.isEmpty()) {
            fallbacks.linkDropped(link);
            return all(link.content());
        }
        return element("a", " href=\"" + Html.escape(address.get()) + "\"", link.content());
    }

    @Override
    public InlineWriter ruby(Inline.Ruby ruby) {
        out.append("<ruby>");
        all(ruby.base());
        out.append("<rp>（</rp><rt>").append(Html.escape(ruby.reading().text())).append("</rt><rp>）</rp></ruby>");
        return this;
    }

    @Override
    public InlineWriter foreign(Inline.Foreign foreign) {
        return element("span", " lang=\"" + Html.escape(foreign.language()) + "\"", foreign.content());
    }

    @Override
    public InlineWriter time(Inline.Time time) {
        out.append("<time datetime=\"")
                .append(Html.escape(time.datetime()))
                .append("\">")
                .append(Html.escape(time.text()))
                .append("</time>");
        return this;
    }

    @Override
    public InlineWriter lineBreak(Inline.LineBreak lineBreak) {
        out.append(plain ? " " : "<br>");
        return this;
    }

    @Override
    public InlineWriter reference(Inline.Reference reference) {
        String label = Html.escape(reference.label());
        if (plain) {
            out.append(label);
        } else {
            out.append("<a class=\"reference\" href=\"#")
                    .append(ids.anchor(reference.anchor()))
                    .append("\">")
                    .append(label)
                    .append("</a>");
        }
        return this;
    }

    @Override
    public InlineWriter footnoteMark(Inline.FootnoteMark mark) {
        if (plain) {
            return this;
        }
        int number = mark.footnote().number();
        out.append("<sup class=\"mark\"><a role=\"doc-noteref\" href=\"#").append(ids.footnote(number));
        // A footnote can be marked twice; the way back leads to the first mark.
        if (marked.add(number)) {
            out.append("\" id=\"").append(ids.footnoteMark(number));
        }
        out.append("\">[").append(number).append("]</a></sup>");
        return this;
    }
}
