package io.github.infosecreport.internal.docx.pack;

import java.io.IOException;

/** Tells that a file is no Word document that a report can be written into. */
public final class NotWordException extends IOException {
    private static final long serialVersionUID = 1;

    /** Why the file is of no use. */
    public enum Reason {
        /** It is something else. */
        NOT_WORD,
        /** It holds macros, which a report must not carry on. */
        MACROS
    }

    private final Reason reason;

    NotWordException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    NotWordException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** {@return why the file is of no use} */
    public Reason reason() {
        return reason;
    }
}
