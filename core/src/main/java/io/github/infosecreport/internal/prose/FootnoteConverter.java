package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.SourceRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.InlineFootnote;

/** Converts footnotes: each is asked for once, at its first mark; a footnote in a footnote is text. */
final class FootnoteConverter {
    private final TextReader reader;
    private final ProseResolver resolver;
    private final Map<String, FootnoteDefinition> definitions;
    private final Function<FootnoteDefinition, List<Block>> content;
    private final Map<String, Inline> marks = new HashMap<>();
    private boolean inside;

    FootnoteConverter(
            TextReader reader,
            ProseResolver resolver,
            Map<String, FootnoteDefinition> definitions,
            Function<FootnoteDefinition, List<Block>> content) {
        this.reader = reader;
        this.resolver = resolver;
        this.definitions = definitions;
        this.content = content;
    }

    List<Inline> inline(InlineFootnote footnote, SourceRange where, InlineConverter converter) {
        if (inside) {
            return literal(where);
        }
        inside = true;
        List<Inline> text = converter.children(footnote);
        inside = false;
        return List.of(resolver.footnote(List.of(new Block.Paragraph(text)), where));
    }

    List<Inline> reference(String label, SourceRange where) {
        Inline known = marks.get(label);
        if (known != null) {
            return List.of(known);
        }
        FootnoteDefinition definition = definitions.get(label);
        if (inside || definition == null) {
            return literal(where);
        }
        inside = true;
        List<Block> blocks = content.apply(definition);
        inside = false;
        Inline mark = resolver.footnote(blocks, where);
        marks.put(label, mark);
        return List.of(mark);
    }

    /** Tells whether a definition was asked for by a mark. */
    boolean isUsed(String label) {
        return marks.containsKey(label);
    }

    private List<Inline> literal(SourceRange where) {
        reader.lookAlike(where.start(), where.end(), LookAlike.FOOTNOTE);
        return reader.literal(where.start(), where.end());
    }
}
