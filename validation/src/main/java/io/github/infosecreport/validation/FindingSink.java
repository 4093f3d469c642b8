package io.github.infosecreport.validation;

import io.github.infosecreport.outline.SourceRange;

/** Takes what a rule finds. */
public interface FindingSink {
    /**
     * Reports a finding about a value.
     *
     * @param path JSON Pointer of the value
     * @param arguments what stands for {@code {0}} and so on in the rule's message: any values, or texts in both
     *     languages as {@link io.github.infosecreport.standard.BilingualText}
     */
    void report(String path, Object... arguments);

    /**
     * Reports a finding about a stretch of text.
     *
     * @param range the stretch
     * @param excerpt its characters
     * @param arguments what stands for {@code {0}} and so on in the rule's message: any values, or texts in both
     *     languages as {@link io.github.infosecreport.standard.BilingualText}
     */
    void report(SourceRange range, String excerpt, Object... arguments);

    /**
     * Reports a finding that is graver or milder than the rule's usual ones.
     *
     * @param severity how grave it is under {@link Profile#STANDARD}
     * @param range the stretch
     * @param excerpt its characters
     * @param arguments what stands for {@code {0}} and so on in the rule's message: any values, or texts in both
     *     languages as {@link io.github.infosecreport.standard.BilingualText}
     */
    void report(Severity severity, SourceRange range, String excerpt, Object... arguments);
}
