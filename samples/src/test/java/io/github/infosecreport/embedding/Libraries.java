package io.github.infosecreport.embedding;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The jars and directories that a program stands on.
 *
 * @param modular whether they are on the module path, else on the class path
 * @param paths the jars and directories
 * @param flags further flags for {@code java}
 */
record Libraries(boolean modular, List<Path> paths, List<String> flags) {
    private static final List<String> TEST_TOOLS =
            List.of("junit", "jqwik", "assertj", "archunit", "opentest4j", "apiguardian", "byte-buddy");

    /** The core and what its module descriptor requires, nothing else. */
    static Libraries core(boolean modular) {
        ModuleFinder finder = ModuleFinder.of(classPath().toArray(Path[]::new));
        Configuration resolved = ModuleLayer.boot()
                .configuration()
                .resolve(finder, ModuleFinder.of(), Set.of("io.github.infosecreport.core"));
        List<Path> paths = resolved.modules().stream()
                .map(ResolvedModule::reference)
                .map(reference -> reference.location().orElseThrow())
                .map(Path::of)
                .toList();
        return new Libraries(modular, paths, List.of());
    }

    /**
     * Every library of the project and what they need. Some are automatic modules, which tell Java nothing of what they
     * require: hence the flag.
     */
    static Libraries all(boolean modular) {
        return new Libraries(
                modular,
                classPath()
                        .filter(path -> TEST_TOOLS.stream()
                                .noneMatch(tool -> path.getFileName().toString().startsWith(tool)))
                        .filter(path -> !path.startsWith(Path.of("target").toAbsolutePath()))
                        .toList(),
                modular ? List.of("--add-modules", "ALL-MODULE-PATH") : List.of());
    }

    Libraries with(Path jar) {
        return new Libraries(
                modular, Stream.concat(paths.stream(), Stream.of(jar)).toList(), flags);
    }

    /** The options by which {@code javac} and {@code java} know them. */
    List<String> options() {
        return List.of(
                modular ? "--module-path" : "--class-path",
                paths.stream().map(Path::toString).collect(joining(File.pathSeparator)));
    }

    /** Whether a module can stand on the module path without a descriptor: directories cannot. */
    static boolean packed() {
        return all(true).paths().stream()
                .allMatch(path -> Files.isRegularFile(path) || Files.exists(path.resolve("module-info.class")));
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }
}
