package io.github.infosecreport.html;

/** A template of the caller's that cannot be read, or that asks for what it may not have. The message says where. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    /**
     * Describes the fault.
     *
     * @param file the template's file
     * @param line line in the file, from 1; 0 if unknown
     * @param column column in the line, from 1; 0 if unknown
     * @param problem what is wrong
     * @param cause what the template engine said
     */
    public TemplateException(String file, int line, int column, String problem, Throwable cause) {
        super((line > 0 ? file + ":" + line + ":" + column : file) + ": " + problem, cause);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    /** {@return the template's file} */
    public String file() {
        return file;
    }

    /** {@return line in the file, from 1; 0 if unknown} */
    public int line() {
        return line;
    }

    /** {@return column in the line, from 1; 0 if unknown} */
    public int column() {
        return column;
    }
}
