package io.github.infosecreport.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a browser knows: whether the page fits a phone, and whether its own policy lets its style sheet in. */
@Tag("tool")
class InABrowserTest {
    /** Measures from outside, in a frame as wide as a phone; the page itself runs no script. */
    private static final String PHONE = """
            <!DOCTYPE html><title>x</title><iframe id="phone" width="320" height="640" src="page.html"></iframe>
            <script>
            addEventListener("load", () => {
              const page = document.getElementById("phone").contentDocument;
              const root = page.documentElement;
              document.title = root.scrollWidth + " " + root.clientWidth
                + " " + getComputedStyle(page.querySelector(".cover .title")).fontWeight
                + " " + getComputedStyle(page.querySelector("main p")).lineBreak
                + " " + [...page.images].every(image => image.naturalWidth > 0);
            });
            </script>
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"one-of-each.ja", "wide/wide.ja", "wide/wide.en", "hard-cases.ja", "hard-cases.en"})
    void aPhoneNeedsNoScrollingToTheSideAndThePolicyLetsStyleAndPicturesIn(String name) throws Exception {
        Files.writeString(directory.resolve("page.html"), Fixtures.page(Fixtures.outline(name)));
        Path phone = Files.writeString(directory.resolve("phone.html"), PHONE);

        String[] measured = Jsoup.parse(dom(phone)).title().split(" ");

        assertThat(Integer.parseInt(measured[0])).isLessThanOrEqualTo(Integer.parseInt(measured[1]));
        assertThat(measured[2]).isEqualTo("700");
        assertThat(measured[3]).isEqualTo("strict");
        assertThat(measured[4]).isEqualTo("true");
    }

    private String dom(Path page) throws IOException, InterruptedException {
        Path out = directory.resolve("dom.html");
        Process chromium = new ProcessBuilder(List.of(
                        chromium().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--allow-file-access-from-files",
                        "--user-data-dir=" + directory.resolve("profile"),
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        page.toUri().toString()))
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(chromium.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static Path chromium() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && Boolean.getBoolean("infosecreport.tools.required")) {
            throw new AssertionError("chromium is required and not on the path");
        }
        Assumptions.assumeTrue(found.isPresent(), "chromium is not on the path");
        return found.orElseThrow();
    }
}
