package io.github.infosecreport.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.infosecreport.render.ReportRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the libraries do does not depend on the path on which they lie. */
class ModulePathTest {
    @TempDir
    Path directory;

    @Test
    void findsTheSameFaultsAndWritesTheSameBytesAsOnTheClassPath() throws IOException, InterruptedException {
        assumeTrue(Libraries.packed(), "needs the modules' jars: run the phase verify");

        String onClassPath = check(Libraries.all(false));

        assertThat(onClassPath)
                .as("a constraint of the core, its Japanese message, and a rule")
                .contains("章・項目・節は、structure に一度だけ書けます", "[basic-security-policy-missing]");
        assertThat(formats()).isNotEmpty().allSatisfy(format -> assertThat(onClassPath)
                .containsPattern("(?m)^" + format + " [0-9a-f]{60,64}$"));
        assertThat(check(Libraries.all(true)).lines())
                .containsExactlyInAnyOrderElementsOf(onClassPath.lines().toList());
    }

    @Test
    void mappersOfApplicationsReadAndWriteReports() throws IOException, InterruptedException {
        assumeTrue(Libraries.packed(), "needs the modules' jars: run the phase verify");

        String onClassPath = exchange(Libraries.all(false));

        assertThat(onClassPath.lines())
                .hasSize(3)
                .containsOnly(onClassPath.lines().findFirst().orElseThrow())
                .first()
                .asString()
                .startsWith("{\"modelVersion\":\"0.1\",");
        assertThat(exchange(Libraries.all(true))).isEqualTo(onClassPath);
    }

    @Test
    void internalPackagesCannotBeImported() throws IOException {
        assertThat(new Workshop(directory).compile("trespasser", Libraries.core(true)))
                .contains("package io.github.infosecreport.internal.json is not visible");
    }

    /** The renderers of the libraries; the samples may bring one of their own, which is none. */
    private static List<String> formats() {
        return ReportRenderer.installed().stream()
                .filter(renderer -> !renderer.getClass().getName().contains(".samples."))
                .map(ReportRenderer::format)
                .toList();
    }

    private String check(Libraries libraries) throws IOException, InterruptedException {
        return run(libraries, "checker", "com.example.checker.Check");
    }

    private String exchange(Libraries libraries) throws IOException, InterruptedException {
        return run(libraries, "exchanger", "com.example.exchanger.Exchange");
    }

    private String run(Libraries libraries, String name, String mainClass) throws IOException, InterruptedException {
        Workshop workshop = new Workshop(directory.resolve(libraries.modular() ? "modules" : "classes"));
        Path program = workshop.jar(name, libraries);
        return workshop.java(
                libraries.with(program),
                "com.example." + name,
                mainClass,
                Path.of("src", "test", "programs", "report.ja.yaml").toString());
    }
}
