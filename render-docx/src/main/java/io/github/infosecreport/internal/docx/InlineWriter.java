package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.pack.Characters;
import io.github.infosecreport.internal.docx.style.Role;
import io.github.infosecreport.outline.Footnote;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.InlineVisitor;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Writes inlines into a paragraph. */
final class InlineWriter implements InlineVisitor<InlineWriter> {
    private final Job job;
    private final Story story;
    private final CTP paragraph;
    private final boolean copy;
    private Runs runs;
    private Format format = Format.PLAIN;

    /** Whether what is written stands in the paragraph itself, not in a link or a ruby: only there links can begin. */
    private boolean direct = true;

    private InlineWriter(Job job, Story story, CTP paragraph, boolean copy) {
        this.job = job;
        this.story = story;
        this.paragraph = paragraph;
        this.copy = copy;
        runs = new Runs(paragraph::addNewR, job.styles());
    }

    /** {@return a writer for the text of a paragraph} */
    static InlineWriter of(Job job, Story story, CTP paragraph) {
        return new InlineWriter(job, story, paragraph, false);
    }

    /** {@return a writer for a copy of a text, as in the contents: without links, marks of footnotes and line breaks} */
    static InlineWriter copy(Job job, Story story, CTP paragraph, Supplier<CTR> host) {
        InlineWriter writer = new InlineWriter(job, story, paragraph, true);
        writer.runs = new Runs(host, job.styles());
        writer.direct = false;
        return writer;
    }

    /** Writes inlines. */
    InlineWriter write(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    /** Writes text of the library's own. */
    InlineWriter text(String text) {
        runs.text(text, format);
        return this;
    }

    Runs runs() {
        return runs;
    }

    private InlineWriter formatted(Format inner, List<Inline> content) {
        Format outer = format;
        format = inner;
        write(content);
        format = outer;
        return this;
    }

    @Override
    public InlineWriter text(Inline.Text text) {
        report(text);
        return text(text.text());
    }

    private void report(Inline.Text text) {
        if (!Characters.clean(text.text()).equals(text.text())) {
            job.fallbacks().add("character-replaced", text.source().map(range -> range.pointer()));
        }
    }

    @Override
    public InlineWriter emphasis(Inline.Emphasis emphasis) {
        return formatted(
                format.with(job.isJapanese() ? Format.Emphasis.DOTS : Format.Emphasis.ITALICS), emphasis.content());
    }

    @Override
    public InlineWriter strong(Inline.Strong strong) {
        return formatted(format.withStrong(), strong.content());
    }

    @Override
    public InlineWriter strikethrough(Inline.Strikethrough strikethrough) {
        return formatted(format.withStrike(), strikethrough.content());
    }

    @Override
    public InlineWriter code(Inline.Code code) {
        return formatted(format.with(Role.CODE), List.of(new Inline.Text(code.text(), code.source())));
    }

    @Override
    public InlineWriter link(Inline.Link link) {
        if (!direct) {
            return write(link.content());
        }
        Optional<String> address = Links.safe(link.address());
        if (address.isEmpty()) {
            job.fallbacks().add("link-not-safe", Optional.empty(), Characters.clean(link.address()));
            return write(link.content());
        }
        CTHyperlink hyperlink = paragraph.addNewHyperlink();
        hyperlink.setId(story.relate(address.get()));
        return inside(hyperlink::addNewR, format.with(Role.LINK), link.content());
    }

    private InlineWriter inside(Supplier<CTR> host, Format inner, List<Inline> content) {
        Runs outer = runs;
        boolean wasDirect = direct;
        runs = new Runs(host, job.styles());
        direct = false;
        formatted(inner, content);
        runs = outer;
        direct = wasDirect;
        return this;
    }

    @Override
    public InlineWriter ruby(Inline.Ruby ruby) {
        report(ruby.reading());
        RubyWriter writer = new RubyWriter(runs.run(format), job);
        inside(writer::base, format, ruby.base());
        inside(writer::reading, format.sized(RubyWriter.HALF_POINTS), List.of(ruby.reading()));
        return this;
    }

    @Override
    public InlineWriter foreign(Inline.Foreign foreign) {
        try {
            Locale language =
                    new Locale.Builder().setLanguageTag(foreign.language()).build();
            if (!language.getLanguage().isEmpty()) {
                return formatted(format.with(language), foreign.content());
            }
        } catch (IllformedLocaleException e) {
            // Told below, as a tag without a language is.
        }
        job.fallbacks().add("language-unknown", Optional.empty(), Characters.clean(foreign.language()));
        return write(foreign.content());
    }

    @Override
    public InlineWriter time(Inline.Time time) {
        return text(time.text());
    }

    @Override
    public InlineWriter lineBreak(Inline.LineBreak lineBreak) {
        return text(copy ? " " : "\n");
    }

    @Override
    public InlineWriter reference(Inline.Reference reference) {
        Optional<Target> target = job.targets().find(reference.anchor());
        if (target.isEmpty()) {
            job.fallbacks()
                    .add(
                            "reference-target-missing",
                            reference.source().map(range -> range.pointer()),
                            Characters.clean(reference.anchor()));
        }
        if (copy || target.isEmpty()) {
            return text(reference.label());
        }
        Optional<Target.Label> label = target.get().label(reference.label());
        if (label.isPresent()) {
            text(label.get().before());
            runs.field(label.get().field(), label.get().result(), format);
            text(label.get().behind());
        } else if (direct) {
            CTHyperlink hyperlink = paragraph.addNewHyperlink();
            hyperlink.setAnchor(target.get().bookmark());
            new Runs(hyperlink::addNewR, job.styles()).text(reference.label(), format);
        } else {
            text(reference.label());
        }
        return this;
    }

    @Override
    public InlineWriter footnoteMark(Inline.FootnoteMark mark) {
        if (copy) {
            return this;
        }
        Format superscript = format.with(Role.FOOTNOTE_MARK);
        String number = String.valueOf(mark.footnote().number());
        if (!story.takesFootnotes()) {
            // Word has no footnotes in footnotes.
            runs.text(number, superscript);
        } else if (job.footnotes().has(mark.footnote())) {
            // Word has one mark for each footnote; the second is a reference to the first.
            runs.field("NOTEREF " + Footnotes.bookmark(mark.footnote()) + " \\f \\h", number, superscript);
        } else {
            Runnable first = () -> runs.run(superscript)
                    .addNewFootnoteReference()
                    .setId(job.footnotes().add(mark.footnote(), this::footnote));
            if (direct) {
                job.bookmarks().around(paragraph, Footnotes.bookmark(mark.footnote()), first);
            } else {
                first.run();
            }
        }
        return this;
    }

    private void footnote(Footnote footnote, Story note) {
        BlockWriter.footnote(job, note).write(footnote.content());
    }
}
