package io.github.infosecreport.samples.app;

import io.github.infosecreport.validation.FindingWriter;
import io.github.infosecreport.validation.ValidationResult;
import java.util.Locale;
import java.util.Optional;

/** The findings of a file as lines; the last one counts them and bears the file's name, as those before it do. */
final class FindingLines {
    private FindingLines() {}

    static String of(Input input, ValidationResult result, Locale locale, boolean advice) {
        String lines = new FindingWriter(locale, Optional.of(input.read().sourceMap()), advice).text(result);
        int count = lines.lastIndexOf('\n', lines.length() - 2) + 1;
        return lines.substring(0, count) + input.file() + ": " + lines.substring(count);
    }
}
