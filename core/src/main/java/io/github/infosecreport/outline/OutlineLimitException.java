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

    private OutlineLimitException(String message) {
        super(message);
    }

    /**
     * Names a picture that is too large.
     *
     * @param source the name that the report gives
     * @param limit how many bytes are allowed
     * @return the exception
     */
    public static OutlineLimitException pictureTooLarge(String source, int limit) {
        return new OutlineLimitException("the picture '" + source + "' has more than " + limit
                + " bytes; make it smaller, or allow more in AssetSource.directory");
    }
}
