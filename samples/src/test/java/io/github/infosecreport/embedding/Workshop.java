package io.github.infosecreport.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Compiles and packs the programs of {@code src/test/programs} as their authors would, and runs them. */
final class Workshop {
    private static final Path PROGRAMS = Path.of("src", "test", "programs");

    private final Path directory;

    Workshop(Path directory) {
        this.directory = directory;
    }

    /** Compiles a program, every lint warning an error (but that validation is an automatic module), and packs it with what is in its {@code META-INF}. */
    Path jar(String program, Libraries libraries) throws IOException {
        assertThat(compile(program, libraries)).as("messages of javac").isEmpty();
        Path jar = directory.resolve(program + ".jar");
        List<String> arguments = new ArrayList<>(List.of(
                "--create", "--file", jar.toString(), "-C", classes(program).toString(), "."));
        if (Files.exists(PROGRAMS.resolve(program).resolve("META-INF"))) {
            arguments.addAll(List.of("-C", PROGRAMS.resolve(program).toString(), "META-INF"));
        }
        assertThat(run("jar", arguments)).as("messages of jar").isEmpty();
        return jar;
    }

    /** Compiles a program and returns what the compiler says. */
    String compile(String program, Libraries libraries) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("-Xlint:all,-requires-automatic", "-Werror", "-encoding", "UTF-8", "--release", "17"));
        arguments.addAll(libraries.options());
        arguments.addAll(List.of("-d", classes(program).toString()));
        try (Stream<Path> files = Files.walk(PROGRAMS.resolve(program))) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .filter(file -> libraries.modular() || !file.endsWith("module-info.java"))
                    .forEach(arguments::add);
        }
        return run("javac", arguments);
    }

    /** Runs a class in a Java of its own and returns what it prints; what it tells beside that matters if it fails. */
    String java(Libraries libraries, String module, String mainClass, String argument)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(libraries.options());
        command.addAll(libraries.flags());
        command.addAll(libraries.modular() ? List.of("-m", module + "/" + mainClass) : List.of(mainClass));
        command.add(argument);
        Path errors = Files.createTempFile(directory, "stderr", ".txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(() -> read(errors)).isZero();
        return printed;
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path classes(String program) {
        return directory.resolve(program);
    }

    private static String run(String tool, List<String> arguments) {
        StringWriter messages = new StringWriter();
        PrintWriter writer = new PrintWriter(messages);
        ToolProvider.findFirst(tool).orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        return messages.toString();
    }
}
