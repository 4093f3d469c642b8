package io.github.infosecreport.internal.docx.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a package again so that equal parts are equal bytes: POI stamps each part with the time of day. */
public final class Stamp {
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** What every reader expects first, then the parts by name. */
    private static final Comparator<String> ORDER = Comparator.comparing(
                    (String name) -> !name.equals("[Content_Types].xml"))
            .thenComparing(name -> !name.equals("_rels/.rels"))
            .thenComparing(Comparator.naturalOrder());

    private Stamp() {}

    /**
     * Writes a package again.
     *
     * @param file the package
     * @param time the time that every part bears
     * @return the package with its parts in a fixed order, packages inside it alike
     * @throws IOException if it is no package
     */
    public static byte[] stamp(byte[] file, Instant time) throws IOException {
        LocalDateTime given = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        return stamp(file, given.isBefore(EARLIEST) ? EARLIEST : given);
    }

    private static byte[] stamp(byte[] file, LocalDateTime time) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(ORDER);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] part = zip.readAllBytes();
                    parts.put(entry.getName(), entry.getName().endsWith(".xlsx") ? stamp(part, time) : part);
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(time);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
