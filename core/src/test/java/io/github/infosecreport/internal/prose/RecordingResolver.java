package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Footnote;
import io.github.infosecreport.outline.HeadingName;
import io.github.infosecreport.outline.HeadingNumber;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.ListStyle;
import io.github.infosecreport.outline.ReferenceKind;
import io.github.infosecreport.outline.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers every question of prose with the question itself, and keeps the advice. */
final class RecordingResolver implements ProseResolver {
    private final String source;
    private final List<String> advice = new ArrayList<>();
    private final List<SourceRange> literals = new ArrayList<>();
    private final List<Block> footnoteContent = new ArrayList<>();
    private int footnotes;

    RecordingResolver(String source) {
        this.source = source;
    }

    /** {@return one line for each text that looks like markup: what it looks like, and the text} */
    List<String> advice() {
        return advice;
    }

    /** {@return where the text that looks like markup stands} */
    List<SourceRange> literals() {
        return literals;
    }

    /** {@return the text of all footnotes} */
    List<Block> footnoteContent() {
        return footnoteContent;
    }

    @Override
    public Inline reference(String id, boolean isReadApart, SourceRange where) {
        return new Inline.Reference(id, ReferenceKind.HEADING, id, Optional.of(where));
    }

    @Override
    public List<Inline> value(String path, SourceRange where) {
        return List.of(Inline.Text.generated("value " + path));
    }

    @Override
    public List<Block> exhibit(String id, SourceRange where) {
        return List.of(new Block.Exhibit(id, id, Optional.empty(), List.of(), Optional.empty(), List.of(), ""));
    }

    @Override
    public Block heading(
            int level, List<Inline> content, boolean unnumbered, Optional<HeadingName> name, SourceRange where) {
        Optional<HeadingNumber> number =
                unnumbered ? Optional.empty() : Optional.of(new HeadingNumber("1", List.of(1)));
        return new Block.Heading(
                level, number, content, name.map(HeadingName::id).orElse(""), Optional.empty(), where.pointer());
    }

    @Override
    public Inline footnote(List<Block> content, SourceRange where) {
        footnoteContent.addAll(content);
        return new Inline.FootnoteMark(new Footnote(++footnotes, content, where.pointer()));
    }

    @Override
    public ListStyle defaultListStyle() {
        return ListStyle.DECIMAL;
    }

    @Override
    public void literalMarkup(SourceRange where, LookAlike looksLike) {
        literals.add(where);
        advice.add("! " + looksLike.key() + " "
                + source.substring(where.start(), where.end())
                        .replace("\n", "⏎")
                        .replace("\r", "␍"));
    }
}
