package io.github.infosecreport.outline;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.NumberingPreset;
import java.util.Optional;

/**
 * How an outline is made.
 *
 * @param assets where the report's pictures come from
 * @param language the language of labels; the edition's if empty
 * @param numbering the numbering of headings; the edition's if empty
 * @param maxBlocks how many blocks an outline may have
 * @param maxImages how many pictures it may have
 * @param maxDepth how many levels deep prose may nest: quotations, lists and containers in each other, and emphasis, links
 *     and the like in each other
 */
public record OutlineOptions(
        AssetSource assets,
        Optional<EditionLanguage> language,
        Optional<NumberingPreset> numbering,
        int maxBlocks,
        int maxImages,
        int maxDepth) {
    private static final OutlineOptions DEFAULTS =
            new OutlineOptions(AssetSource.none(), Optional.empty(), Optional.empty(), 20_000, 200, 32);

    /**
     * Returns the defaults: no pictures, the edition's language and numbering, 20,000 blocks, 200 pictures, prose
     * up to 32 levels deep.
     *
     * @return the defaults
     */
    public static OutlineOptions defaults() {
        return DEFAULTS;
    }

    /**
     * {@return these options with pictures from another source}
     *
     * @param source where the report's pictures come from
     */
    public OutlineOptions withAssets(AssetSource source) {
        return new OutlineOptions(source, language, numbering, maxBlocks, maxImages, maxDepth);
    }

    /**
     * {@return these options with labels in another language}
     *
     * @param labels the language of labels
     */
    public OutlineOptions withLanguage(EditionLanguage labels) {
        return new OutlineOptions(assets, Optional.of(labels), numbering, maxBlocks, maxImages, maxDepth);
    }

    /**
     * {@return these options with another numbering of headings}
     *
     * @param preset the numbering of headings
     */
    public OutlineOptions withNumbering(NumberingPreset preset) {
        return new OutlineOptions(assets, language, Optional.of(preset), maxBlocks, maxImages, maxDepth);
    }

    /**
     * {@return these options with other limits}
     *
     * @param blocks how many blocks an outline may have, 1 or more
     * @param images how many pictures it may have, 1 or more
     */
    public OutlineOptions withLimits(int blocks, int images) {
        return new OutlineOptions(assets, language, numbering, blocks, images, maxDepth);
    }

    /**
     * {@return these options with another limit for how deep prose may nest}
     *
     * @param depth how many levels deep, 1 or more; renderers walk each level by a call, so that thousands may be too many
     *     for the stack
     */
    public OutlineOptions withMaxDepth(int depth) {
        return new OutlineOptions(assets, language, numbering, maxBlocks, maxImages, depth);
    }
}
