package io.github.infosecreport.samples.comparison;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sample report in both languages.
 *
 * @param name the name that their files have in common
 * @param ja the Japanese edition
 * @param en the English edition
 */
record SampleEditions(String name, InformationSecurityReport ja, InformationSecurityReport en) {
    private static final Path DIRECTORY = Path.of("reports");
    private static final String JA = ".ja.yaml";

    /** Reads them once. */
    private static final class Holder {
        private static final List<SampleEditions> ALL = readAll();
    }

    /** Every sample report that exists in both languages. */
    static List<SampleEditions> all() {
        return Holder.ALL;
    }

    private static List<SampleEditions> readAll() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(JA))
                    .map(name -> name.substring(0, name.length() - JA.length()))
                    .filter(name -> Files.exists(DIRECTORY.resolve(name + ".en.yaml")))
                    .sorted()
                    .map(SampleEditions::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleEditions read(String name) {
        return new SampleEditions(name, report(name + JA), report(name + ".en.yaml"));
    }

    private static InformationSecurityReport report(String file) {
        try {
            return ReportJson.read(DIRECTORY.resolve(file)).report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
