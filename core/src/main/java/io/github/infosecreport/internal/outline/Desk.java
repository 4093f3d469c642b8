package io.github.infosecreport.internal.outline;

import io.github.infosecreport.internal.outline.fact.Drawing;
import io.github.infosecreport.internal.outline.writing.Writing;
import io.github.infosecreport.internal.prose.LookAlike;
import io.github.infosecreport.internal.prose.ProseResolver;
import io.github.infosecreport.model.Numbering;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.HeadingName;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.ListStyle;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.outline.Unresolved;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.Keyed;
import java.util.List;
import java.util.Optional;

/**
 * Converts the prose and draws the facts of one owner: an item, a chapter's text, or a section of the author's own.
 * Headings inside facts are no headings of the report: there they are strong paragraphs.
 */
final class Desk implements Drawing, ProseResolver {
    private final Pass pass;
    private final Material material;
    private final String owner;
    private final int level;
    private final boolean inFacts;
    private final boolean isApart;

    Desk(Pass pass, Material material, String owner, int level, boolean inFacts) {
        this(pass, material, owner, level, inFacts, false);
    }

    private Desk(Pass pass, Material material, String owner, int level, boolean inFacts, boolean isApart) {
        this.pass = pass;
        this.material = material;
        this.owner = owner;
        this.level = level;
        this.inFacts = inFacts;
        this.isApart = isApart;
    }

    /** {@return this desk for what stands inside an exhibit} */
    Desk inFacts() {
        return new Desk(pass, material, owner, level, true, isApart);
    }

    /** {@return this desk for headings and captions, which are read apart from their section too} */
    Desk apart() {
        return new Desk(pass, material, owner, level, inFacts, true);
    }

    String owner() {
        return owner;
    }

    int level() {
        return level;
    }

    @Override
    public Writing writing() {
        return material.writing();
    }

    @Override
    public String label(String key) {
        return material.labels().label(key);
    }

    @Override
    public String label(Keyed constant) {
        return material.labels().label(constant);
    }

    @Override
    public List<Inline> inlines(String pointer, InlineProse prose) {
        return material.parsed(prose).inlines(pointer, this);
    }

    @Override
    public List<Block> blocks(String pointer, Prose prose) {
        return material.parsed(prose).blocks(pointer, this);
    }

    @Override
    public boolean isParagraph(Prose prose) {
        return material.parsed(prose).isParagraph();
    }

    @Override
    public List<Inline> name(String pointer, String id) {
        return List.of(material.name(id)
                .map(name -> Inline.Text.generated(PlainText.of(name.apply(new Whisper(pass, material)))))
                .orElseGet(() -> new Inline.Text(id, Optional.of(new SourceRange(pointer, 0, id.length())))));
    }

    @Override
    public Inline reference(String id, boolean isReadApart, SourceRange where) {
        return pass.reference(owner, id, isApart || isReadApart, where);
    }

    @Override
    public List<Inline> value(String path, SourceRange where) {
        Optional<String> text = material.values().text(path, new Whisper(pass, material));
        if (text.isEmpty()) {
            pass.unresolved(Unresolved.Kind.VALUE, path, where);
        }
        return List.of(text.map(Inline.Text::generated).orElseGet(() -> new Inline.Text(path, Optional.of(where))));
    }

    @Override
    public List<Block> exhibit(String id, SourceRange where) {
        return pass.place(owner, id, where);
    }

    @Override
    public Block heading(
            int proseLevel, List<Inline> content, boolean unnumbered, Optional<HeadingName> name, SourceRange where) {
        if (inFacts) {
            return new Block.Paragraph(List.of(new Inline.Strong(content)));
        }
        name.ifPresent(pass::named);
        return pass.heading(
                level + proseLevel - 2,
                unnumbered ? Numbering.NONE : Numbering.AUTO,
                content,
                name.map(HeadingName::id).orElse(owner),
                Optional.empty(),
                where.pointer());
    }

    @Override
    public Inline footnote(List<Block> content, SourceRange where) {
        return new Inline.FootnoteMark(pass.footnote(content, where.pointer()));
    }

    @Override
    public ListStyle defaultListStyle() {
        return material.scheme().lists();
    }

    @Override
    public void literalMarkup(SourceRange where, LookAlike looksLike) {
        pass.literalMarkup(where, looksLike);
    }
}
