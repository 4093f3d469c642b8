package io.github.infosecreport.samples.app;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the app runs in.
 *
 * @param out where results go
 * @param err where messages go
 * @param progress who is told how far long work is
 * @param locale the language of messages where no option names one
 */
record Shell(PrintWriter out, PrintWriter err, Progress progress, Locale locale) {
    /** {@return the shell of this process} */
    static Shell ofProcess() {
        Optional<Console> terminal = terminal();
        // Files and pipes get UTF-8, which reports are read in; so does a terminal that claims to know no Japanese.
        Charset charset = terminal.map(Console::charset)
                .filter(known -> known.newEncoder().canEncode('あ'))
                .orElse(StandardCharsets.UTF_8);
        return new Shell(
                new PrintWriter(System.out, false, charset),
                new PrintWriter(System.err, true, charset),
                terminal.map(console -> Progress.on(console.writer())).orElseGet(Progress::none),
                locale(System.getenv(), Locale.getDefault()));
    }

    /** Up to JDK 21 there is a console only where standard output is a terminal; later ones have to be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(console -> {
            try {
                return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
            } catch (NoSuchMethodException e) {
                return true;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Java falls back to English where the machine lacks the locale that the environment asks for; messages need not. */
    static Locale locale(Map<String, String> environment, Locale java) {
        String asked = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        boolean japanese = asked.equals("ja") || asked.startsWith("ja_") || asked.startsWith("ja.");
        return japanese || java.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    }
}
