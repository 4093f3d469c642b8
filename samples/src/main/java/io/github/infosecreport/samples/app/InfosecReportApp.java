package io.github.infosecreport.samples.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/** The command-line app: exit 0 where nothing is wrong, 1 where an error was found, 2 where the input is unusable. */
@Command(name = "infosec-report", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class InfosecReportApp implements Callable<Integer> {
    /** Nothing is wrong. */
    static final int OK = 0;

    /** At least one finding counts as a failure. */
    static final int FOUND = 1;

    /** The input or the command line is unusable, and nothing was written. */
    static final int UNUSABLE = 2;

    private static final String LANGUAGE = "--lang";

    private InfosecReportApp() {}

    /**
     * Runs the app and ends the process.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(Shell.ofProcess(), arguments));
    }

    /**
     * Runs the app.
     *
     * @param shell where it runs
     * @param arguments the command line
     * @return the exit code
     */
    static int run(Shell shell, String... arguments) {
        Locale locale = locale(shell, arguments);
        CommandLine line = commandLine(shell, locale);
        int code = line.execute(arguments);
        shell.err().flush();
        // A full disk behind a redirection shows only here.
        if (shell.out().checkError()) {
            shell.err().println(Messages.format("output-lost", locale));
            return UNUSABLE;
        }
        return code;
    }

    static CommandLine commandLine(Shell shell, Locale locale) {
        CommandLine line = new CommandLine(new InfosecReportApp())
                .addSubcommand(new RenderCommand(shell))
                .addSubcommand(new CheckCommand(shell))
                .addSubcommand(new DiffCommand(shell))
                .addSubcommand(new InitCommand(shell))
                .addSubcommand(new ItemsCommand(shell))
                .addSubcommand(new SchemaCommand(shell));
        Words.register(line);
        line.setResourceBundle(Messages.help(locale));
        return line.setOut(shell.out())
                .setErr(shell.err())
                .setParameterExceptionHandler(usage(shell.err(), locale))
                .setExecutionExceptionHandler(failure(shell.err(), locale));
    }

    private static IParameterExceptionHandler usage(PrintWriter err, Locale locale) {
        return (failure, arguments) -> {
            err.println(UsageErrors.message(failure, locale));
            return UNUSABLE;
        };
    }

    private static IExecutionExceptionHandler failure(PrintWriter err, Locale locale) {
        return (failure, command, result) -> {
            if (failure instanceof Refused refused) {
                err.println(refused.message(locale));
            } else {
                err.println(Messages.format("fault", locale));
                failure.printStackTrace(err);
            }
            return UNUSABLE;
        };
    }

    /**
     * Finds the language of messages before the command line is understood, since a command line that cannot be
     * understood needs one, too. What {@code render --lang} names is the language of the document.
     */
    private static Locale locale(Shell shell, String... arguments) {
        List<String> words = List.of(arguments);
        if (words.indexOf("render") == 0) {
            return shell.locale();
        }
        int option = words.indexOf(LANGUAGE);
        String named = option >= 0 && option + 1 < words.size()
                ? words.get(option + 1)
                : Stream.of(arguments)
                        .filter(word -> word.startsWith(LANGUAGE + "="))
                        .map(word -> word.substring(LANGUAGE.length() + 1))
                        .findFirst()
                        .orElse("");
        return switch (named) {
            case "ja" -> Locale.JAPANESE;
            case "en" -> Locale.ENGLISH;
            default -> shell.locale();
        };
    }

    @Override
    public Integer call() {
        throw Refused.because("no-command");
    }
}
