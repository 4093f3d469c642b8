package io.github.infosecreport.internal.outline.asset;

import io.github.infosecreport.outline.Asset;
import io.github.infosecreport.outline.AssetSource;
import io.github.infosecreport.outline.OutlineLimitException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads pictures below a directory, and nothing outside it. */
public final class DirectoryAssets implements AssetSource {
    /** How many bytes a picture may have unless told otherwise. */
    public static final int MAX_BYTES = 10_000_000;

    private final Path directory;
    private final int maxBytes;

    /**
     * Names the directory.
     *
     * @param directory the directory; it may be missing, then nothing is found
     * @param maxBytes how many bytes a picture may have
     */
    public DirectoryAssets(Path directory, int maxBytes) {
        this.directory = directory;
        this.maxBytes = maxBytes;
    }

    @Override
    public Optional<Asset> find(String source) {
        // A colon begins a URL or, on Windows, a drive; a backslash would divide names there and be part of one
        // elsewhere.
        if (source.isBlank() || source.contains(":") || source.contains("\\") || source.startsWith("/")) {
            return Optional.empty();
        }
        try {
            Path relative = Path.of(source);
            for (Path part : relative) {
                if (part.toString().equals("..")) {
                    return Optional.empty();
                }
            }
            Path root = directory.toRealPath();
            Path file = root.resolve(relative).toRealPath();
            if (!file.startsWith(root) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            return read(source, file);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Asset> read(String source, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(maxBytes);
            if (in.read() >= 0) {
                throw OutlineLimitException.pictureTooLarge(source, maxBytes);
            }
            return MediaType.of(bytes).map(type -> new Asset(source, type, bytes));
        }
    }
}
