package io.github.infosecreport.samples.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes files all together or none of them, and none in part: each grows beside its place until all are whole. */
final class WholeFiles implements AutoCloseable {
    /** Writes into a stream. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private record Part(Path part, Path target) {}

    private final List<Part> parts = new ArrayList<>();

    void add(Path target, String text) {
        add(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void add(Path target, Content content) {
        try {
            Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            if (Files.isDirectory(place)) {
                throw Refused.because("directory-there", target);
            }
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                // A device or pipe is written to, not replaced.
                write(place, content, StandardOpenOption.WRITE);
                return;
            }
            Path directory = place.resolveSibling("");
            Files.createDirectories(directory);
            Path part = directory.resolve("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
            parts.add(new Part(part, place));
            write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    private static void write(Path file, Content content, StandardOpenOption... options) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, options)) {
            content.writeTo(out);
        }
    }

    /** Puts all files into their places. */
    void keep() {
        for (Part part : parts) {
            try {
                move(part);
            } catch (IOException e) {
                throw unwritable(part.target(), e);
            }
        }
    }

    private static void move(Part part) throws IOException {
        try {
            Files.move(part.part(), part.target(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part.part(), part.target(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Refused unwritable(Path file, IOException failure) {
        return Refused.because(locale -> Messages.format("unwritable", locale, file, Messages.reason(failure, locale)));
    }

    /** Removes what was not kept. */
    @Override
    public void close() {
        for (Part part : parts) {
            try {
                Files.deleteIfExists(part.part());
            } catch (IOException e) {
                throw unwritable(part.part(), e);
            }
        }
    }
}
