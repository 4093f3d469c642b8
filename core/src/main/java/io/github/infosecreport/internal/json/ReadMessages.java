package io.github.infosecreport.internal.json;

import io.github.infosecreport.json.ReadProblem;
import io.github.infosecreport.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells what cannot be read, in Japanese or English. */
public final class ReadMessages {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_EXCERPT = 60;

    private ReadMessages() {}

    private static final class Holder {
        static final Texts TEXTS = Texts.load(ReadMessages.class, "messages.yaml");
    }

    /**
     * Tells a problem.
     *
     * @param problem the problem
     * @param locale the language
     * @return the message
     */
    public static String message(ReadProblem problem, Locale locale) {
        Texts texts = Holder.TEXTS;
        String kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        StringBuilder message = new StringBuilder();
        problem.position().ifPresent(position -> message.append(position).append(": "));
        if (!problem.pointer().isEmpty()) {
            message.append(problem.pointer()).append(": ");
        }
        message.append(texts.format(kind, locale, excerpt(problem.found(), texts, locale)));
        if (!problem.allowed().isEmpty()) {
            message.append(' ').append(texts.format("allowed", locale, allowed(problem.allowed(), texts, locale)));
        }
        problem.nearest().ifPresent(word -> message.append(' ').append(texts.format("nearest", locale, word)));
        if (texts.contains(kind + ".mend")) {
            message.append(' ').append(texts.get(kind + ".mend", locale));
        }
        return message.toString();
    }

    private static String allowed(List<String> allowed, Texts texts, Locale locale) {
        String words = allowed.stream()
                .limit(MOST_WORDS)
                .map(word -> word.startsWith("@") ? texts.get(word.substring(1), locale) : word)
                .collect(Collectors.joining(", "));
        return allowed.size() > MOST_WORDS ? words + ", …" : words;
    }

    private static String excerpt(String found, Texts texts, Locale locale) {
        if (found.equals("{}") || found.equals("[]")) {
            return texts.get(found.equals("{}") ? "object" : "list", locale);
        }
        String line = found.replace('\n', ' ');
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_EXCERPT, line.codePointCount(0, line.length())));
        return "'" + (end < line.length() ? line.substring(0, end) + "…" : line) + "'";
    }
}
