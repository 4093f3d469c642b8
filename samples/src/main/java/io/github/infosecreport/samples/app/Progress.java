package io.github.infosecreport.samples.app;

import java.io.PrintWriter;
import java.nio.file.Path;

/** Is told how far long work is. */
interface Progress {
    /**
     * Work on a file begins.
     *
     * @param number its number, from 1
     * @param all how many there are
     * @param file the file
     */
    void begin(int number, int all, Path file);

    /** The work is over: nothing of the progress stays. */
    void end();

    /** {@return progress that nobody sees} */
    static Progress none() {
        return new Progress() {
            @Override
            public void begin(int number, int all, Path file) {}

            @Override
            public void end() {}
        };
    }

    /**
     * Shows progress in one line.
     *
     * @param terminal knows the carriage return and the escape sequence that clears a line
     * @return the progress
     */
    static Progress on(PrintWriter terminal) {
        return new Progress() {
            private static final String CLEARED = "\r\u001b[K";

            @Override
            public void begin(int number, int all, Path file) {
                terminal.print(CLEARED + "[" + number + "/" + all + "] " + file.getFileName());
                terminal.flush();
            }

            @Override
            public void end() {
                terminal.print(CLEARED);
                terminal.flush();
            }
        };
    }
}
