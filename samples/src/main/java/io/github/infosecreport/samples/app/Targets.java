package io.github.infosecreport.samples.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where files are written: each is named after its report.
 *
 * @param directory where
 * @param extensions how the files of each report end
 */
record Targets(Path directory, List<String> extensions) {
    Path of(Input input, String extension) {
        return directory.resolve(input.name() + "." + extension);
    }

    /** Refuses before anything is written that two files would get one name, or a file the name of a report. */
    void refuseClashes(List<Input> inputs) {
        Map<Path, Input> taken = new HashMap<>();
        for (Input input : inputs) {
            for (String extension : extensions) {
                Path target = of(input, extension);
                Input other = taken.putIfAbsent(target.toAbsolutePath().normalize(), input);
                if (other != null) {
                    throw Refused.because("equal-names", other.file(), input.file(), target);
                }
                inputs.forEach(report -> refuseOverwriting(report, target));
            }
        }
    }

    static void refuseOverwriting(Input report, Path target) {
        try {
            if (Files.exists(target) && Files.isSameFile(target, report.file())) {
                throw Refused.because("over-report", target);
            }
        } catch (IOException e) {
            throw Refused.because(locale -> Messages.format("unreadable", locale, target, Messages.reason(e, locale)));
        }
    }
}
