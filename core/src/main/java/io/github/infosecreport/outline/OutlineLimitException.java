package io.github.infosecreport.outline;

/** Tells that a report is larger than {@link OutlineOptions} allow. */
public final class OutlineLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the limit.
     *
     * @param what what there is too much of, such as {@code blocks}
     * @param limit how many are allowed
     */
    public OutlineLimitException(String what, int limit) {
        super("the report has more than " + limit + " " + what + "; OutlineOptions.withLimits allows more");
    }
}
