package io.github.infosecreport.internal.docx;

/** Numbers pictures and charts: each has an id of its own above 0, or Word calls the file damaged. */
final class DrawingIds {
    private long last;

    DrawingIds(long last) {
        this.last = last;
    }

    long next() {
        return ++last;
    }
}
