package io.github.infosecreport.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The rules of a report: for a page of its own, known to the page's policy by their digest, or for another page. */
public final class StyleSheet {
    private static final String LAYER = "infosec-report";

    private final String page;
    private final String layer;
    private final String hash;

    private StyleSheet(String rules, String pageRules) {
        // A page has no other rules, so it needs no layer; some tools do not know layers yet.
        page = rules + pageRules;
        layer = "@layer " + LAYER + " {\n" + rules + "}\n";
        hash = "sha256-" + digest(page);
    }

    /**
     * Reads the style sheet.
     *
     * @return the built-in style sheet
     */
    public static StyleSheet builtIn() {
        return new StyleSheet(read("report.css"), read("page.css"));
    }

    private static String read(String resource) {
        try (@Nullable InputStream in = StyleSheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** {@return the rules for a page of its own} */
    String page() {
        return page;
    }

    /** {@return the rules for another page: in a cascade layer, so that the other page's own rules win} */
    public String layer() {
        return layer;
    }

    String hash() {
        return hash;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
