package io.github.infosecreport.validation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that is let through, with the reason on record.
 *
 * @param rule id of the rule
 * @param path where: a JSON Pointer, in which list elements may be named by id as in {@code /…/bodies[committee]/name};
 *     everything below it counts, too
 * @param reason why; kept with the finding
 * @param until the last day on which it holds; without an end if empty
 */
public record Suppression(String rule, String path, String reason, Optional<LocalDate> until) {
    /**
     * Checks the reason.
     *
     * @param rule id of the rule
     * @param path where: a JSON Pointer, in which list elements may be named by id as in {@code /…/bodies[committee]/name}
     * @param reason why; kept with the finding
     * @param until the last day on which it holds; without an end if empty
     * @throws IllegalArgumentException if there is no reason
     */
    public Suppression {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a suppression of " + rule + " needs a reason");
        }
    }

    /**
     * Tells whether it holds no longer.
     *
     * @param asOf the day that counts; if it is empty, no suppression has ended
     * @return whether its last day lies before
     */
    public boolean isExpired(Optional<LocalDate> asOf) {
        return asOf.flatMap(day -> until.filter(last -> last.isBefore(day))).isPresent();
    }
}
