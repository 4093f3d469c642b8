package io.github.infosecreport.samples.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users run it. It is packaged after the tests, so that on a clean checkout there is none yet. */
@Tag("tool")
class JarTest {
    private static final Path JAR = Path.of("target", "infosec-report.jar");

    @TempDir
    private Path directory;

    @BeforeEach
    void needJar() {
        if (!Boolean.getBoolean("infosecreport.tools.required")) {
            assumeTrue(Files.isRegularFile(JAR), JAR + " is not built yet");
        }
        assertThat(JAR).isRegularFile();
    }

    private int run(File out, File err, String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(Stream.of(java, "-jar", JAR.toString()), Stream.of(arguments))
                        .toList());
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("LANG", "ja_JP.UTF-8");
        return builder.redirectOutput(out).redirectError(err).start().waitFor();
    }

    @Test
    void skeletonCanBeWrittenToAFileAndCheckedAndRendered() throws Exception {
        File yaml = directory.resolve("r.yaml").toFile();
        File out = directory.resolve("out.txt").toFile();
        File err = directory.resolve("err.txt").toFile();

        assertThat(run(yaml, err, "init", "--items", "all")).isZero();
        assertThat(err).isEmpty();

        assertThat(run(out, err, "check", yaml.getPath())).isZero();
        assertThat(out)
                .content(StandardCharsets.UTF_8)
                .contains("警告: 仮の文字が")
                .endsWith("r.yaml: エラー0件、警告1件、助言0件\n")
                .doesNotContain("\u001b");
        assertThat(err).isEmpty();

        assertThat(run(out, err, "render", yaml.getPath(), "--out", directory.toString()))
                .isZero();
        assertThat(out)
                .content(StandardCharsets.UTF_8)
                .isEqualToNormalizingNewlines(directory.resolve("r.html") + "\n");
        assertThat(directory.resolve("r.html")).content(StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>");
        assertThat(err)
                .content(StandardCharsets.UTF_8)
                .endsWith("r.yaml: エラー0件、警告1件、助言0件\n")
                .doesNotContain("\u001b", "SLF4J", "ERROR ");
    }

    @Test
    void bringsTheLicencesAndNoticesOfWhatItBundles() throws IOException {
        try (ZipFile zip = new ZipFile(JAR.toFile())) {
            assertThat(text(zip, "META-INF/LICENSE") + text(zip, "META-INF/LICENSE.txt"))
                    .contains("Apache License", "Redistribution and use in source and binary forms");
            assertThat(text(zip, "META-INF/NOTICE") + text(zip, "META-INF/NOTICE.txt"))
                    .contains("Jackson", "Apache POI", "Apache Velocity");
        }
    }

    private static String text(ZipFile zip, String entry) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
