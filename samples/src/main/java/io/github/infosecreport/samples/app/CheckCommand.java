package io.github.infosecreport.samples.app;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.validation.FindingWriter;
import io.github.infosecreport.validation.Profile;
import io.github.infosecreport.validation.Severity;
import io.github.infosecreport.validation.ValidationResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks reports and tells what it finds. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false, sortSynopsis = false)
final class CheckCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(arity = "1..*", paramLabel = "REPORT", descriptionKey = "report")
    private List<Path> files = List.of();

    @Option(names = "--profile", paramLabel = "faithful|standard|strict")
    private Profile profile = Profile.STANDARD;

    @Option(names = "--fail-on", paramLabel = "error|warning|never")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--advice")
    private boolean advice;

    @Option(names = "--lang", paramLabel = "ja|en")
    private @Nullable EditionLanguage language;

    @Option(names = "--output", paramLabel = "text|json")
    private OutputForm output = OutputForm.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    private record Checked(Input input, ValidationResult result) {}

    @Override
    public Integer call() {
        refuseMissingDirectory();
        List<Input> inputs = Input.read(files);
        if (out != null) {
            for (Input input : inputs) {
                Targets.refuseOverwriting(input, out);
            }
        }
        List<Checked> checked = check(inputs);
        Locale locale = language == null ? shell.locale() : language.locale();
        String answer = output == OutputForm.JSON ? json(checked, locale) : text(checked, locale);
        if (out == null) {
            shell.out().print(answer);
        } else {
            try (WholeFiles whole = new WholeFiles()) {
                whole.add(out, answer);
                whole.keep();
            }
        }
        return checked.stream().allMatch(one -> isPassed(one.result)) ? InfosecReportApp.OK : InfosecReportApp.FOUND;
    }

    /** A directory that is not there is more likely a slip than a wish. */
    private void refuseMissingDirectory() {
        Path directory = out == null ? null : out.toAbsolutePath().getParent();
        if (out != null && directory != null && !Files.isDirectory(directory)) {
            throw Refused.because("out-directory", out, directory);
        }
    }

    private List<Checked> check(List<Input> inputs) {
        Editions editions = new Editions(profile);
        List<Checked> checked = new ArrayList<>();
        try {
            for (Input input : inputs) {
                shell.progress().begin(checked.size() + 1, inputs.size(), input.file());
                checked.add(new Checked(input, editions.check(input)));
            }
        } finally {
            shell.progress().end();
        }
        return checked;
    }

    private boolean isPassed(ValidationResult result) {
        return switch (failOn) {
            case ERROR -> result.isPassed(Severity.ERROR);
            case WARNING -> result.isPassed(Severity.WARNING);
            case NEVER -> true;
        };
    }

    private String text(List<Checked> checked, Locale locale) {
        return checked.stream()
                .map(one -> FindingLines.of(one.input, one.result, locale, advice))
                .collect(Collectors.joining());
    }

    private static String json(List<Checked> checked, Locale locale) {
        return checked.stream()
                .map(one -> new FindingWriter(
                                locale, Optional.of(one.input.read().sourceMap()), true)
                        .json(one.input.file().toString(), one.result))
                .collect(Collectors.joining(",", "{\"reports\":[", "]}\n"));
    }
}
