package io.github.infosecreport.samples.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line. */
final class UsageErrors {
    private UsageErrors() {}

    static String message(ParameterException failure, Locale locale) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        return what(failure, locale) + System.lineSeparator() + Messages.format("usage.help", locale, command);
    }

    private static String what(ParameterException failure, Locale locale) {
        CommandLine line = failure.getCommandLine();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            if (unmatched.isUnknownOption() || !line.getSubcommands().isEmpty()) {
                return unknown(first, line, locale);
            }
            return Messages.format("usage.superfluous", locale, first);
        }
        if (failure instanceof MissingParameterException missing) {
            if (missing.getMissing().get(0) instanceof OptionSpec option) {
                return Messages.format("usage.no-value", locale, name(option), option.paramLabel());
            }
            String names = missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", "));
            return Messages.format("usage.missing", locale, names);
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return Messages.format("usage.twice", locale, name(twice.getOverwritten()));
        }
        ArgSpec option = failure.getArgSpec();
        if (option != null && failure.getValue() != null) {
            return value(option, failure.getValue(), locale);
        }
        return String.valueOf(failure.getMessage());
    }

    private static String unknown(String word, CommandLine line, Locale locale) {
        boolean option = word.startsWith("-");
        List<String> known = option
                ? line.getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .sorted()
                        .toList()
                : List.copyOf(line.getSubcommands().keySet());
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        return Messages.format(
                option ? "usage.unknown-option" : "usage.unknown-command", locale, name, String.join(", ", known));
    }

    private static String value(ArgSpec option, String value, Locale locale) {
        Class<?> type = Words.type(option);
        List<String> words = Words.of(type);
        if (!words.isEmpty()) {
            return Messages.format("usage.word", locale, name(option), value, String.join(", ", words));
        }
        String key = type == Path.class ? "usage.path" : type == boolean.class ? "usage.flag" : "usage.number";
        return Messages.format(key, locale, name(option), value);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
