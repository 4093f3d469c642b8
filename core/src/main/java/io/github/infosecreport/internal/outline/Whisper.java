package io.github.infosecreport.internal.outline;

import io.github.infosecreport.internal.outline.fact.Drawing;
import io.github.infosecreport.internal.outline.writing.Writing;
import io.github.infosecreport.internal.prose.LookAlike;
import io.github.infosecreport.internal.prose.ProseResolver;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.HeadingName;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.ListStyle;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.Keyed;
import java.util.List;
import java.util.Optional;

/**
 * Repeats a text that stands elsewhere: its footnotes are not printed twice, its figures and references are not followed
 * again, and what it lacks is told where it stands.
 */
record Whisper(Pass pass, Material material) implements Drawing, ProseResolver {
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

    /** Names do not name other facts' names in turn: ids that name each other would never end. */
    @Override
    public List<Inline> name(String pointer, String id) {
        return List.of(Inline.Text.generated(id));
    }

    @Override
    public Inline reference(String id, boolean isReadApart, SourceRange where) {
        return Inline.Text.generated(
                pass.find("", id).map(Register.Entry::label).orElse(id));
    }

    @Override
    public List<Inline> value(String path, SourceRange where) {
        return List.of(Inline.Text.generated(path));
    }

    @Override
    public List<Block> exhibit(String id, SourceRange where) {
        return List.of();
    }

    @Override
    public Block heading(
            int level, List<Inline> content, boolean unnumbered, Optional<HeadingName> name, SourceRange where) {
        return new Block.Paragraph(content);
    }

    @Override
    public Inline footnote(List<Block> content, SourceRange where) {
        return Inline.Text.generated("");
    }

    @Override
    public ListStyle defaultListStyle() {
        return material.scheme().lists();
    }

    @Override
    public void literalMarkup(SourceRange where, LookAlike looksLike) {
        // Told where the text stands.
    }
}
