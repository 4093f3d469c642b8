package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;

/** Converts footnotes: each is asked for once, at its first mark; a footnote in a footnote is text. */
final class FootnoteConverter {
    private final ProseResolver resolver;
    private final Map<String, FootnoteDefinition> definitions;
    private final Function<FootnoteDefinition, List<Block>> content;
    private final Map<String, Inline> marks = new HashMap<>();
    private boolean inside;

    FootnoteConverter(
            ProseResolver resolver,
            Map<String, FootnoteDefinition> definitions,
            Function<FootnoteDefinition, List<Block>> content) {
        this.resolver = resolver;
        this.definitions = definitions;
        this.content = content;
    }

    /** Tells whether a footnote is being converted. */
    boolean isInside() {
        return inside;
    }

    List<Inline> inline(InlineFootnote footnote, InlineConverter converter) {
        if (inside) {
            return converter.literal(footnote, LookAlike.FOOTNOTE);
        }
        inside = true;
        List<Inline> text = converter.children(footnote);
        inside = false;
        return List.of(resolver.footnote(List.of(new Block.Paragraph(text)), converter.range(footnote)));
    }

    List<Inline> reference(FootnoteReference reference, InlineConverter converter) {
        Inline known = marks.get(reference.getLabel());
        if (known != null) {
            return List.of(known);
        }
        FootnoteDefinition definition = definitions.get(reference.getLabel());
        if (inside || definition == null) {
            return converter.literal(reference, LookAlike.FOOTNOTE);
        }
        inside = true;
        List<Block> blocks = content.apply(definition);
        inside = false;
        Inline mark = resolver.footnote(blocks, converter.range(reference));
        marks.put(reference.getLabel(), mark);
        return List.of(mark);
    }

    /** Tells whether a definition was asked for by a mark. */
    boolean isUsed(String label) {
        return marks.containsKey(label);
    }
}
