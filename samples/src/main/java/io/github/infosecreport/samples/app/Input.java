package io.github.infosecreport.samples.app;

import io.github.infosecreport.json.ReadReport;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.json.ReportReadException;
import io.github.infosecreport.outline.AssetSource;
import io.github.infosecreport.outline.OutlineLimitException;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.validation.ReportValidator;
import io.github.infosecreport.validation.ValidationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A report that was read.
 *
 * @param file its file
 * @param read the report with its places
 */
record Input(Path file, ReadReport read) {
    /** Reads all files before anything is done with one; tells of every file that is unusable. */
    static List<Input> read(List<Path> files) {
        List<Input> inputs = new ArrayList<>();
        List<Function<Locale, String>> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                if (Files.isDirectory(file)) {
                    problems.add(locale -> Messages.format("directory", locale, file));
                } else {
                    inputs.add(new Input(file, ReportJson.read(file)));
                }
            } catch (ReportReadException e) {
                problems.add(e::message);
            } catch (IOException e) {
                problems.add(locale -> Messages.format("unreadable", locale, file, Messages.reason(e, locale)));
            }
        }
        if (!problems.isEmpty()) {
            throw Refused.because(locale -> problems.stream()
                    .map(problem -> problem.apply(locale))
                    .collect(Collectors.joining(System.lineSeparator())));
        }
        return inputs;
    }

    /** {@return the file's name without its last extension} */
    String name() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** {@return options that find the pictures beside the file} */
    OutlineOptions options() {
        return OutlineOptions.defaults()
                .withAssets(AssetSource.directory(file.toAbsolutePath().resolveSibling("")));
    }

    ValidationResult check(ReportValidator validator) {
        try {
            return validator.validate(read.report(), options());
        } catch (OutlineLimitException e) {
            throw tooLarge(e);
        }
    }

    ReportOutline outline(OutlineOptions options) {
        try {
            return ReportOutline.of(read.report(), options);
        } catch (OutlineLimitException e) {
            throw tooLarge(e);
        }
    }

    private Refused tooLarge(OutlineLimitException limit) {
        return Refused.because("too-large", file, String.valueOf(limit.getMessage()));
    }
}
