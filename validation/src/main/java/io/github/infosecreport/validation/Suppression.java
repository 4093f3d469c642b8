package io.github.infosecreport.validation;

/**
 * A finding that is let through, with the reason on record.
 *
 * @param rule id of the rule
 * @param path where: a JSON Pointer, in which list elements may be named by id as in {@code /…/bodies[committee]/name};
 *     everything below it counts, too
 * @param reason why; kept with the finding
 */
public record Suppression(String rule, String path, String reason) {
    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public Suppression {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a suppression of " + rule + " needs a reason");
        }
    }
}
