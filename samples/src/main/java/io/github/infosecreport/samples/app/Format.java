package io.github.infosecreport.samples.app;

import io.github.infosecreport.standard.Keyed;

/** A format that can be written. */
enum Format implements Keyed {
    /** A web page. */
    HTML("html"),
    /** A Word document. */
    DOCX("docx"),
    /** The report itself. */
    JSON("json");

    private final String key;

    Format(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
