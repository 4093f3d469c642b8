package io.github.infosecreport.internal.json;

import io.github.infosecreport.json.ReadProblem;
import io.github.infosecreport.text.Texts;
import java.util.Locale;
import java.util.Optional;
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
        message.append(texts.format(kind, locale, found(problem, texts, locale)));
        if (!problem.allowed().isEmpty() && problem.kind() != ReadProblem.Kind.LIMIT) {
            message.append(texts.get("between", locale))
                    .append(texts.format("allowed", locale, allowed(problem, texts, locale)));
        }
        problem.nearest().ifPresent(word -> message.append(texts.get("between", locale))
                .append(texts.format("nearest", locale, word)));
        advice(problem, kind + ".mend", texts, locale)
                .ifPresent(text -> message.append(texts.get("between", locale)).append(text));
        return message.toString();
    }

    /** What is known of this fault says more than the general advice, and so does a hint. */
    private static Optional<String> advice(ReadProblem problem, String general, Texts texts, Locale locale) {
        if (problem.advice().isPresent()) {
            String[] advice = problem.advice().get().split(" ", 2);
            return Optional.of(texts.format("advice." + advice[0], locale, advice[advice.length - 1]));
        }
        boolean hinted = problem.nearest().isPresent()
                || (problem.kind() == ReadProblem.Kind.SYNTAX
                        && !problem.allowed().isEmpty());
        return hinted || !texts.contains(general) ? Optional.empty() : Optional.of(texts.get(general, locale));
    }

    private static String allowed(ReadProblem problem, Texts texts, Locale locale) {
        String words = problem.allowed().stream()
                .limit(MOST_WORDS)
                .map(word -> word.startsWith("@") ? texts.get(word.substring(1), locale) : word)
                .collect(Collectors.joining(texts.get("comma", locale)));
        return problem.allowed().size() > MOST_WORDS ? words + texts.get("comma", locale) + "…" : words;
    }

    /** Tells {@code depth 32} and {@code characters 5000000} in words. */
    private static String measure(String limit, Texts texts, Locale locale) {
        int space = limit.indexOf(' ');
        return texts.format("limit." + limit.substring(0, space), locale, limit.substring(space + 1));
    }

    /** Line breaks and controls would break the message itself. */
    private static String visible(String found) {
        StringBuilder line = new StringBuilder();
        found.codePoints()
                .forEach(c -> line.append(
                        c == '\n' || c == '\r' || c == '\t'
                                ? " "
                                : Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE
                                        ? String.format(Locale.ROOT, "U+%04X", c)
                                        : Character.toString(c)));
        return line.toString();
    }

    private static String found(ReadProblem problem, Texts texts, Locale locale) {
        String found = problem.found();
        if (problem.kind() == ReadProblem.Kind.LIMIT) {
            return measure(problem.allowed().get(0), texts, locale);
        }
        return switch (found) {
            case "" -> texts.get(problem.kind() == ReadProblem.Kind.SYNTAX ? "line-end" : "nothing", locale);
            case "{}" -> texts.get("object", locale);
            case "[]" -> texts.get("list", locale);
            default -> texts.format("quote", locale, visible(excerpt(found)));
        };
    }

    /** The beginning of a text, which may be as long as the whole source. */
    private static String excerpt(String text) {
        String head = text.substring(0, Math.min(text.length(), 2 * LONGEST_EXCERPT + 2));
        int end = head.offsetByCodePoints(0, Math.min(LONGEST_EXCERPT, head.codePointCount(0, head.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }
}
