package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.HeadingName;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.ListStyle;
import io.github.infosecreport.outline.SourceRange;
import java.util.List;
import java.util.Optional;

/** Answers what prose cannot know by itself: labels, values, exhibits, numbers. Calls come in reading order. */
public interface ProseResolver {
    /**
     * Resolves {@code [](#id)}.
     *
     * @param id what stands behind the {@code #}; not checked
     * @param isReadApart whether it stands in a heading or footnote, which are read apart from the text around them
     * @param where the whole reference
     * @return what stands for it
     */
    Inline reference(String id, boolean isReadApart, SourceRange where);

    /**
     * Resolves {@code [](value:path)}.
     *
     * @param path what stands behind {@code value:}; not checked
     * @param where the whole reference
     * @return what stands for it
     */
    List<Inline> value(String path, SourceRange where);

    /**
     * Resolves a line of only {@code ![](#id)}.
     *
     * @param id what stands behind the {@code #}; not checked
     * @param where the whole line's markup
     * @return what stands for it
     */
    List<Block> exhibit(String id, SourceRange where);

    /**
     * Makes a heading inside prose.
     *
     * @param level 3 or 4
     * @param content its text
     * @param unnumbered whether the author left its number out, by <code>{-}</code> or 【…】
     * @param name its id, from <code>{#id}</code>
     * @param where its line
     * @return the heading
     */
    Block heading(int level, List<Inline> content, boolean unnumbered, Optional<HeadingName> name, SourceRange where);

    /**
     * Makes the mark of a footnote. Called once for each footnote, at its first mark; later marks of the same footnote
     * repeat the answer.
     *
     * @param content its text
     * @param where the mark with, for {@code ^[…]}, the text
     * @return the mark
     */
    Inline footnote(List<Block> content, SourceRange where);

    /**
     * Returns the style of ordered lists written {@code 1.} that no {@code ::: list} styles.
     *
     * @return the report's style for lists
     */
    ListStyle defaultListStyle();

    /**
     * Hears of text that looks like markup and was taken literally.
     *
     * @param where the text
     * @param looksLike which markup it looks like
     */
    void literalMarkup(SourceRange where, LookAlike looksLike);
}
