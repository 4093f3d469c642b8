package io.github.infosecreport.docx;

import io.github.infosecreport.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells that a file cannot serve as the reference document of a {@link DocxRenderer}, and how to mend it. */
public final class ReferenceDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final Texts TEXTS = Texts.load(
            ReferenceDocumentException.class, "/io/github/infosecreport/internal/docx/reference-problems.yaml");

    /** What is wrong with the file. */
    public enum Problem {
        /** There is no such file. */
        NOT_FOUND,
        /** It cannot be read. */
        NOT_READABLE,
        /** It is no Word document of the kind .docx or .dotx. */
        NOT_WORD,
        /** It holds macros (.docm, .dotm). */
        MACROS
    }

    private final Problem problem;
    private final String file;

    ReferenceDocumentException(Problem problem, Path file, @Nullable Throwable cause) {
        super(text(problem, file.toString(), Locale.ENGLISH), cause);
        this.problem = problem;
        this.file = file.toString();
    }

    /**
     * Returns what is wrong.
     *
     * @return the kind of problem
     */
    public Problem problem() {
        return problem;
    }

    /**
     * Returns the file as it was named.
     *
     * @return its path
     */
    public String file() {
        return file;
    }

    /**
     * Tells what is wrong and how to mend it.
     *
     * @param locale Japanese for the language {@code ja}, else English
     * @return a sentence or two
     */
    public String message(Locale locale) {
        return text(problem, file, locale);
    }

    private static String text(Problem problem, String file, Locale locale) {
        return TEXTS.format(problem.name().toLowerCase(Locale.ROOT).replace('_', '-'), locale, file);
    }
}
