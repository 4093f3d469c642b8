package io.github.infosecreport.internal.json;

import java.util.Locale;
import java.util.regex.Pattern;

/** Decides how a string stands in YAML: plain where no reader could take it for anything else, else quoted. */
final class YamlScalars {
    /** What YAML 1.1 or 1.2 takes for null, a truth value, a number or a merge key; days stand as people write them. */
    private static final Pattern OTHER_TYPE = Pattern.compile(
            "~|=|<<|null|true|false|yes|no|on|off|y|n|[-+]?\\.(inf|nan)"
                    + "|[-+]?[0-9][0-9_,:.]*(e[-+]?[0-9]+)?|[-+]?\\.[0-9][0-9_]*(e[-+]?[0-9]+)?"
                    + "|[-+]?0[xob][0-9a-f_]+",
            Pattern.CASE_INSENSITIVE);

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private YamlScalars() {}

    /** Whether a block scalar gives the text back as it is. */
    static boolean fitsBlock(String text) {
        if (text.indexOf('\n') < 0
                || text.isBlank()
                || !isPrintable(text.replace("\n", "").replace("\t", ""))) {
            return false;
        }
        // Blanks alone on a line are lost on people and on some editors; such a text is quoted.
        return text.lines().noneMatch(line -> !line.isEmpty() && line.trim().isEmpty());
    }

    /** Writes a text of one line, or one that no block gives back. */
    static String inline(String text, boolean inFlow) {
        if (isPlain(text, inFlow)) {
            return text;
        }
        boolean single =
                isPrintable(text) && text.indexOf('\'') < 0 && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0);
        return single ? "'" + text + "'" : quoted(text);
    }

    private static boolean isPlain(String text, boolean inFlow) {
        if (text.isBlank() || !isPrintable(text) || OTHER_TYPE.matcher(text).matches()) {
            return false;
        }
        // A question mark ends a plain text in a list of YAML 1.1, though no longer of 1.2.
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return first != ' '
                && last != ' '
                && last != ':'
                && INDICATORS.indexOf(first) < 0
                && !text.startsWith("...")
                && !text.contains(": ")
                && !text.contains(" #")
                && (!inFlow || text.chars().noneMatch(c -> ",[]{}:?".indexOf(c) >= 0));
    }

    /** Whether every character may stand in a source as it is, on one line. */
    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (escaped(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Leaves out what may not stand in a source as it is. */
    static String printable(String text) {
        if (isPrintable(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!escaped(text, i)) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** Controls, line breaks of all kinds, byte-order marks, non-characters, and surrogates without their other half. */
    private static boolean escaped(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c >= '\uFFFE';
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default ->
                    out.append(escaped(text, i) ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
