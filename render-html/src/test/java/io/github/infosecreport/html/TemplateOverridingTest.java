package io.github.infosecreport.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file in the caller's directory stands for the built-in template of its name; the others stay. */
class TemplateOverridingTest {
    @TempDir
    Path directory;

    static Path builtIn() {
        try {
            return Path.of(HtmlRenderer.class
                    .getResource("/io/github/infosecreport/internal/html/templates")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(builtIn())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void eachAlone(String name) throws IOException {
        String own = Files.readString(builtIn().resolve(name)) + "<!-- own " + name + " -->";
        Files.writeString(directory.resolve(name), own);
        HtmlRenderer renderer = HtmlRenderer.builder().templates(directory).build();

        assertThat(output(renderer).replace("<!-- own " + name + " -->", "")).isEqualTo(output(Fixtures.RENDERER));
        assertThat(output(renderer)).contains("<!-- own " + name + " -->");
    }

    @Test
    void allOfThemTogether() throws IOException {
        for (String name : templates()) {
            Files.copy(builtIn().resolve(name), directory.resolve(name));
        }

        assertThat(output(HtmlRenderer.builder().templates(directory).build())).isEqualTo(output(Fixtures.RENDERER));
    }

    @Test
    void anEmptyDirectoryChangesNothing() {
        assertThat(output(HtmlRenderer.builder().templates(directory).build())).isEqualTo(output(Fixtures.RENDERER));
    }

    @Test
    void aMisspeltNameIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("headings.vm"), "x");

        assertThatThrownBy(() -> HtmlRenderer.builder().templates(directory).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("templates: " + file + " stands for no built-in template. Allowed: page.vm, ");
    }

    @Test
    void aMissingDirectoryIsRefused() {
        Path missing = directory.resolve("missing");

        assertThatThrownBy(() -> HtmlRenderer.builder().templates(missing).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("templates: there is no directory " + missing);
    }

    private static String output(HtmlRenderer renderer) {
        StringBuilder all = new StringBuilder();
        Fixtures.outlines().forEach(outline -> all.append(Fixtures.page(renderer, outline))
                .append(renderer.fragment(outline, 2).html()));
        return all.toString();
    }
}
