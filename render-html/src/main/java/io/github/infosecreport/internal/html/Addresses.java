package io.github.infosecreport.internal.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells which addresses a page may link to: the web, mail, telephone, and files beside the page. The one place that does. */
final class Addresses {
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

    /** Signs that no address may hold as they are; text outside of ASCII may. */
    private static final String ENCODED = " \"<>\\^`{|}";

    private Addresses() {}

    /**
     * Prepares an address.
     *
     * @return the address for an {@code href}, unescaped; empty if a page may not link to it
     */
    static Optional<String> link(String address) {
        String scheme = scheme(address);
        boolean inPage = address.isEmpty() || address.startsWith("#");
        boolean safe = scheme.isEmpty() ? !inPage : SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        return safe ? Optional.of(encoded(address)) : Optional.empty();
    }

    /** Reads what stands before the first colon, unless a path, query or fragment begins before it. */
    private static String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                // A colon at the very beginning is no scheme, and no file's name either.
                return i == 0 ? ":" : address.substring(0, i);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
        }
        return "";
    }

    private static String encoded(String address) {
        StringBuilder out = new StringBuilder();
        address.codePoints().forEach(c -> {
            if (c <= ' ' || c == 0x7F || ENCODED.indexOf(c) >= 0 || isLonePercent(address, c)) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xFF));
                }
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isLonePercent(String address, int c) {
        return c == '%' && !address.matches("(?s)([^%]|%[0-9A-Fa-f]{2})*");
    }
}
