package io.github.infosecreport.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The one style sheet of a page, and its digest, by which the page's policy knows it. */
public final class StyleSheet {
    private static final String RESOURCE = "report.css";

    private final String css;
    private final String hash;

    private StyleSheet(String css) {
        this.css = css;
        this.hash = "sha256-" + digest(css);
    }

    /**
     * Reads the style sheet.
     *
     * @return the built-in style sheet
     */
    public static StyleSheet builtIn() {
        try (@Nullable InputStream in = StyleSheet.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return new StyleSheet(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** {@return the rules} */
    public String css() {
        return css;
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
