package io.github.infosecreport.outline;

import io.github.infosecreport.internal.outline.asset.DirectoryAssets;
import java.nio.file.Path;
import java.util.Optional;

/** Where the bytes of a report's pictures come from. */
@FunctionalInterface
public interface AssetSource {
    /**
     * Finds a picture. What is not found, or no picture, is empty: the outline shows a frame with the
     * picture's description in its place and lists it as {@link Unresolved.Kind#IMAGE}.
     *
     * @param source the name that the report gives
     * @return the picture
     * @throws OutlineLimitException if the picture is larger than the source allows
     */
    Optional<Asset> find(String source);

    /**
     * Returns a source without pictures.
     *
     * @return a source that finds nothing
     */
    static AssetSource none() {
        return source -> Optional.empty();
    }

    /**
     * Returns a source that reads files below a directory: PNG, JPEG, GIF and SVG up to 10 MB (10⁷ bytes), told by their
     * first bytes. Absolute names, names with {@code ..}, links that leave the directory, and URLs are not found.
     *
     * @param directory the directory, usually that of the report's file
     * @return the source
     */
    static AssetSource directory(Path directory) {
        return directory(directory, DirectoryAssets.MAX_BYTES);
    }

    /**
     * Returns a source that reads files below a directory, up to a size of one's own. What an SVG holds is not looked at:
     * whoever draws it must not run its scripts nor follow its links.
     *
     * @param directory the directory, usually that of the report's file
     * @param maxBytes how many bytes a picture may have
     * @return the source
     */
    static AssetSource directory(Path directory, int maxBytes) {
        return new DirectoryAssets(directory, maxBytes);
    }
}
