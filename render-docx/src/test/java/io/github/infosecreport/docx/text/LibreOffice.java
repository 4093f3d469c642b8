package io.github.infosecreport.docx.text;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice as a command, with a profile of its own. */
public final class LibreOffice {
    private static final long SECONDS = 180;

    private final Path command;
    private final Path directory;

    private LibreOffice(Path command, Path directory) {
        this.command = command;
        this.directory = directory;
    }

    /**
     * Finds LibreOffice on the path.
     *
     * @param directory where its profile and the converted files go
     * @return the command; empty if there is none
     */
    public static Optional<LibreOffice> find(Path directory) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(command -> new LibreOffice(command, directory));
    }

    /**
     * Converts documents, all in one run.
     *
     * @param files the documents; their names differ
     * @param filter what to make of them, as {@code --convert-to} takes it
     * @return the files that were made, in the same order
     */
    public List<Path> convert(List<Path> files, String filter) throws IOException, InterruptedException {
        Path log = directory.resolve("soffice.log");
        List<String> line = new ArrayList<>(List.of(
                command.toString(),
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                directory.toString()));
        files.forEach(file -> line.add(file.toString()));
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not end within " + SECONDS + " s");
        }
        List<Path> all = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replaceAll("\\.[^.]*$", "");
            Path made = directory.resolve(name + "." + filter.replaceAll(":.*", ""));
            if (!Files.exists(made)) {
                throw new IOException("LibreOffice made no " + made.getFileName() + ": " + Files.readString(log));
            }
            all.add(made);
        }
        return all;
    }
}
