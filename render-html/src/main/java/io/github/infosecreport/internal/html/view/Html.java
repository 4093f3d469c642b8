package io.github.infosecreport.internal.html.view;

import org.jspecify.annotations.Nullable;

/**
 * Markup that can be printed as it is. Text becomes markup only here, where it is escaped: the one place that does, for
 * content and for quoted attributes alike.
 */
public final class Html {
    /** No markup. */
    public static final Html EMPTY = new Html("");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /**
     * Escapes text.
     *
     * @param text any characters
     * @return markup that shows them
     */
    public static Html escaped(String text) {
        return new Html(escape(text));
    }

    /**
     * Takes markup as it is.
     *
     * @param markup markup whose text was escaped when it was put together
     * @return the markup
     */
    public static Html markup(CharSequence markup) {
        return new Html(markup.toString());
    }

    /** {@return whether it is empty} */
    public boolean isEmpty() {
        return markup.isEmpty();
    }

    /** {@return the markup} */
    @Override
    public String toString() {
        return markup;
    }

    /**
     * Escapes text.
     *
     * @param text any characters
     * @return the characters with those escaped that mean something in HTML; such as HTML cannot hold become U+FFFD
     */
    public static String escape(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String replacement = replacement(text, i, c);
            if (replacement != null && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                if (replacement == null) {
                    escaped.append(c);
                } else {
                    escaped.append(replacement);
                }
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static @Nullable String replacement(String text, int at, char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\t', '\n' -> null;
            default -> isUnprintable(text, at, c) ? "\uFFFD" : null;
        };
    }

    /** Tells control characters, noncharacters and surrogates without their other half. */
    private static boolean isUnprintable(String text, int at, char c) {
        if (c < ' ' || (c >= 0x7F && c <= 0x9F) || c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
