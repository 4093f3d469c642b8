package io.github.infosecreport.outline;

import io.github.infosecreport.text.Texts;
import java.util.Locale;

/** Tells that a report is larger, or its text nested deeper, than {@link OutlineOptions} or {@link AssetSource} allow. */
public final class OutlineLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Texts TEXTS =
            Texts.load(OutlineLimitException.class, "/io/github/infosecreport/internal/outline/limits.yaml");

    private final String limitKey;
    private final String path;
    private final int offset;
    private final int limit;
    private final int found;
    private final String name;

    private OutlineLimitException(String limitKey, String path, int offset, int limit, int found, String name) {
        super(text(limitKey, Locale.ENGLISH, limit, found, name));
        this.limitKey = limitKey;
        this.path = path;
        this.offset = offset;
        this.limit = limit;
        this.found = found;
        this.name = name;
    }

    /**
     * Tells of too many blocks.
     *
     * @param limit how many are allowed
     * @param found how many there are
     * @return the exception
     */
    public static OutlineLimitException tooManyBlocks(int limit, int found) {
        return new OutlineLimitException("blocks", "", 0, limit, found, "");
    }

    /**
     * Tells of too many pictures.
     *
     * @param limit how many are allowed
     * @param found how many were met before counting stopped
     * @return the exception
     */
    public static OutlineLimitException tooManyPictures(int limit, int found) {
        return new OutlineLimitException("pictures", "", 0, limit, found, "");
    }

    /**
     * Names a picture that is too large.
     *
     * @param source the name that the report gives
     * @param limit how many bytes are allowed
     * @return the exception
     */
    public static OutlineLimitException pictureTooLarge(String source, int limit) {
        return new OutlineLimitException("picture-size", "", 0, limit, limit + 1, source);
    }

    /**
     * Names a text that is nested too deep.
     *
     * @param where the markup that is one level too deep
     * @param limit how many levels are allowed
     * @return the exception
     */
    public static OutlineLimitException tooDeep(SourceRange where, int limit) {
        return new OutlineLimitException("depth", where.pointer(), where.start(), limit, limit + 1, where.pointer());
    }

    /**
     * Returns where the limit is passed.
     *
     * @return JSON Pointer of the text; empty where no single value is to blame
     */
    public String path() {
        return path;
    }

    /**
     * Returns where in the text the limit is passed.
     *
     * @return a UTF-16 offset in the string value at {@link #path()}; 0 without one
     */
    public int offset() {
        return offset;
    }

    /**
     * Returns what is allowed.
     *
     * @return how many blocks, pictures, bytes or levels
     */
    public int limit() {
        return limit;
    }

    /**
     * Returns what was met.
     *
     * @return how many there are, or at least: counting may stop once the limit is passed
     */
    public int found() {
        return found;
    }

    /**
     * Tells which limit is passed and how to mend it.
     *
     * @param locale Japanese for the language {@code ja}, else English
     * @return a clause without a full stop
     */
    public String message(Locale locale) {
        return text(limitKey, locale, limit, found, name);
    }

    private static String text(String key, Locale locale, int limit, int found, String name) {
        return TEXTS.format(key, locale, limit, found, name);
    }
}
