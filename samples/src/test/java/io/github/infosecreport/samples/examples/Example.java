package io.github.infosecreport.samples.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An example in the Javadoc of the model.
 *
 * @param type simple name of the type in whose file it stands
 * @param number which of the file's examples it is, from 1
 * @param code the statements
 */
record Example(String type, int number, String code) {
    private static final Path SOURCES = Path.of("..", "core", "src", "main", "java", "io", "github", "infosecreport");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n *\\* }</pre>", Pattern.DOTALL);
    private static final Pattern STAR = Pattern.compile("^ *\\* ?", Pattern.MULTILINE);

    /** {@return every example of the model's packages, and of edits by path} */
    static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve("model"))) {
            Stream.concat(files, Stream.of(SOURCES.resolve("json").resolve("ReportEdit.java")))
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .forEach(file -> examples.addAll(in(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return examples;
    }

    private static List<Example> in(Path file) {
        List<Example> examples = new ArrayList<>();
        String type = file.getFileName().toString().replace(".java", "");
        Matcher matcher = EXAMPLE.matcher(read(file));
        while (matcher.find()) {
            String code = STAR.matcher(matcher.group(1)).replaceAll("");
            examples.add(new Example(type, examples.size() + 1, code));
        }
        return examples;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the name of the class that it is compiled in} */
    String className() {
        return type + "Example" + number;
    }

    /** {@return a class whose {@code run} gives what the example makes of the report that is begun or the one given} */
    String source() {
        return """
                import io.github.infosecreport.json.*;
                import io.github.infosecreport.model.*;
                import io.github.infosecreport.model.basicinformation.*;
                import io.github.infosecreport.model.common.*;
                import io.github.infosecreport.model.focusthemes.*;
                import io.github.infosecreport.model.governance.*;
                import io.github.infosecreport.model.managementperspective.*;
                import io.github.infosecreport.model.plansandtargets.*;
                import io.github.infosecreport.model.resultsandevaluation.*;
                import io.github.infosecreport.model.thirdpartyassessment.*;
                import io.github.infosecreport.prose.*;
                import io.github.infosecreport.standard.*;
                import java.math.BigDecimal;
                import java.time.*;
                import java.util.*;

                public final class $NAME {
                    private static InformationSecurityReport.Builder builder;
                    private static InformationSecurityReport report;

                    public static InformationSecurityReport run(
                            InformationSecurityReport begun, InformationSecurityReport given) {
                        builder = begun.toBuilder();
                        report = given;
                        return made();
                    }

                    private static InformationSecurityReport made() {
                $CODE
                        return $RESULT;
                    }
                }
                """.replace("$NAME", className()).replace("$CODE", code).replace("$RESULT", result());
    }

    /** The first report that it makes itself, else what it does to the builder. */
    private String result() {
        return Pattern.compile("InformationSecurityReport (\\w+) =")
                .matcher(code)
                .results()
                .findFirst()
                .map(made -> made.group(1))
                .orElse("builder.build()");
    }

    @Override
    public String toString() {
        return className();
    }
}
