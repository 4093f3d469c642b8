package io.github.infosecreport.samples.audience;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a file is made of, down to what is packed in what is packed in it. */
public final class Parts {
    private static final Pattern DATA_URI = Pattern.compile("base64,([A-Za-z0-9+/]+=*)");

    private Parts() {}

    /** {@return the file itself, every part of a zip file and every data URI in it, and theirs, by name} */
    public static Map<String, byte[]> of(String name, byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(name, bytes);
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            unpack(name, bytes, parts);
        }
        List<String> packed = DATA_URI.matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        for (int i = 0; i < packed.size(); i++) {
            parts.putAll(of(name + "!data-" + i, Base64.getDecoder().decode(packed.get(i))));
        }
        return parts;
    }

    private static void unpack(String name, byte[] bytes, Map<String, byte[]> parts) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String inner = name + "!" + entry.getName();
                parts.put(inner + " (name)", entry.getName().getBytes(StandardCharsets.UTF_8));
                parts.putAll(of(inner, zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
