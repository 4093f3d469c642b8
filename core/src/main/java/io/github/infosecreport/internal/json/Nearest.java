package io.github.infosecreport.internal.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * Finds the nearest word.
     *
     * @param word what was written
     * @param words what is allowed
     * @return the word with the fewest changes, if these are few for its length
     */
    public static Optional<String> of(String word, Collection<String> words) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : words) {
            int distance = distance(plain(word), plain(candidate));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best != null && least <= Math.max(1, word.length() / 3) ? Optional.of(best) : Optional.empty();
    }

    /** Case, hyphens and underscores are what people mix up first. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** Levenshtein's distance, capped in cost by the length of hostile words. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 20) {
            return Integer.MAX_VALUE - 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
