package io.github.infosecreport.validation;

import io.github.infosecreport.outline.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rule saw, before it becomes a {@link Finding}: where, and what is special about it. Everything but the place has
 * a default.
 *
 * <pre>{@code
 * sink.report(Detection.of(range, "about five")
 *         .with("about five")                             // {0} in the rule's message
 *         .confidence(Confidence.MEDIUM)
 *         .fix(Fix.replace(range, "about five", "5")));
 * }</pre>
 *
 * @param path JSON Pointer of the value
 * @param range the stretch of text, if it is about one
 * @param excerpt the characters of the stretch
 * @param severity how grave it is under {@link Profile#STANDARD}; the rule's own if empty
 * @param confidence how sure the rule is; {@link Confidence#HIGH} unless told
 * @param arguments what stands for {@code {0}} and so on in the rule's message: any values, or texts in both languages as
 *     {@link io.github.infosecreport.standard.BilingualText}
 * @param fixes ways to mend it, the best first
 */
public record Detection(
        String path,
        Optional<SourceRange> range,
        Optional<String> excerpt,
        Optional<Severity> severity,
        Confidence confidence,
        List<Object> arguments,
        List<Fix> fixes) {
    /**
     * Copies the lists.
     *
     * @param path JSON Pointer of the value
     * @param range the stretch of text, if it is about one
     * @param excerpt the characters of the stretch
     * @param severity how grave it is under {@link Profile#STANDARD}; the rule's own if empty
     * @param confidence how sure the rule is
     * @param arguments what stands for {@code {0}} and so on in the rule's message
     * @param fixes ways to mend it, the best first
     */
    public Detection {
        arguments = List.copyOf(arguments);
        fixes = List.copyOf(fixes);
    }

    /**
     * Begins a detection about a value.
     *
     * @param path JSON Pointer of the value
     * @return a detection with all defaults
     */
    public static Detection at(String path) {
        return new Detection(
                path, Optional.empty(), Optional.empty(), Optional.empty(), Confidence.HIGH, List.of(), List.of());
    }

    /**
     * Begins a detection about a stretch of text.
     *
     * @param range the stretch
     * @param excerpt its characters
     * @return a detection with all defaults
     */
    public static Detection of(SourceRange range, String excerpt) {
        return new Detection(
                range.pointer(),
                Optional.of(range),
                Optional.of(excerpt),
                Optional.empty(),
                Confidence.HIGH,
                List.of(),
                List.of());
    }

    /**
     * Names what the message names.
     *
     * @param values what stands for {@code {0}} and so on
     * @return this detection with them in place of earlier ones
     */
    public Detection with(Object... values) {
        return new Detection(path, range, excerpt, severity, confidence, List.of(values), fixes);
    }

    /**
     * Makes it graver or milder than the rule's usual ones.
     *
     * @param grave how grave it is under {@link Profile#STANDARD}
     * @return this detection with it
     */
    public Detection severity(Severity grave) {
        return new Detection(path, range, excerpt, Optional.of(grave), confidence, arguments, fixes);
    }

    /**
     * Says how sure the rule is. A finding of low confidence is one step milder than it would be, and only one of high
     * confidence is an error.
     *
     * @param sure how sure
     * @return this detection with it
     */
    public Detection confidence(Confidence sure) {
        return new Detection(path, range, excerpt, severity, sure, arguments, fixes);
    }

    /**
     * Adds a way to mend it behind those that are there.
     *
     * @param fix the way
     * @return this detection with it
     */
    public Detection fix(Fix fix) {
        List<Fix> more = new ArrayList<>(fixes);
        more.add(fix);
        return new Detection(path, range, excerpt, severity, confidence, arguments, more);
    }
}
