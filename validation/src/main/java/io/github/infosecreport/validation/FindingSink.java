package io.github.infosecreport.validation;

import io.github.infosecreport.outline.SourceRange;

/** Takes what a rule finds. */
public interface FindingSink {
    /**
     * Reports what a rule saw.
     *
     * @param detection where, and what is special about it
     */
    void report(Detection detection);

    /**
     * Reports a finding about a value.
     *
     * @param path JSON Pointer of the value
     * @param arguments what stands for {@code {0}} and so on in the rule's message: any values, or texts in both
     *     languages as {@link io.github.infosecreport.standard.BilingualText}
     */
    default void report(String path, Object... arguments) {
        report(Detection.at(path).with(arguments));
    }

    /**
     * Reports a finding about a stretch of text.
     *
     * @param range the stretch
     * @param excerpt its characters
     * @param arguments what stands for {@code {0}} and so on in the rule's message: any values, or texts in both
     *     languages as {@link io.github.infosecreport.standard.BilingualText}
     */
    default void report(SourceRange range, String excerpt, Object... arguments) {
        report(Detection.of(range, excerpt).with(arguments));
    }
}
