package io.github.infosecreport.samples.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a run of the app gave.
 *
 * @param code its exit code
 * @param out its standard output
 * @param err its standard error
 */
record AppRun(int code, String out, String err) {
    static AppRun en(Object... arguments) {
        return of(Locale.ENGLISH, arguments);
    }

    static AppRun ja(Object... arguments) {
        return of(Locale.JAPANESE, arguments);
    }

    private static AppRun of(Locale locale, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = InfosecReportApp.run(
                new Shell(new PrintWriter(out), new PrintWriter(err), Progress.none(), locale),
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new AppRun(code, out.toString(), err.toString());
    }

    /** Names of temporary directories differ from run to run. */
    AppRun in(Path directory) {
        String name = directory + directory.getFileSystem().getSeparator();
        return new AppRun(code, out.replace(name, ""), err.replace(name, ""));
    }
}
