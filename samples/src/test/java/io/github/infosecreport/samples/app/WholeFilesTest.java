package io.github.infosecreport.samples.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {
    @TempDir
    private Path directory;

    @Test
    void nothingIsThereUntilAllIsKept() throws IOException {
        Path first = directory.resolve("a/first.txt");
        try (WholeFiles files = new WholeFiles()) {
            files.add(first, "one");
            assertThat(first).doesNotExist();
            files.keep();
        }
        assertThat(first).content(StandardCharsets.UTF_8).isEqualTo("one");
        assertThat(directory.resolve("a")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void failureLeavesOldFilesAsTheyWere() throws IOException {
        Path old = Files.writeString(directory.resolve("old.txt"), "old");

        assertThatThrownBy(() -> {
                    try (WholeFiles files = new WholeFiles()) {
                        files.add(old, "new");
                        files.add(directory.resolve("next.txt"), out -> {
                            out.write('h');
                            throw new IOException("disk full");
                        });
                        files.keep();
                    }
                })
                .isInstanceOf(Refused.class)
                .hasMessageContaining("next.txt: cannot be written: disk full.");
        assertThat(old).content(StandardCharsets.UTF_8).isEqualTo("old");
        assertThat(directory.toFile().list()).containsExactly("old.txt");
    }

    @Test
    void filesAreAsReadableAsAnyOther() throws IOException {
        Path file = directory.resolve("page.html");
        try (WholeFiles files = new WholeFiles()) {
            files.add(file, "x");
            files.keep();
        }
        assertThat(Set.copyOf(Files.getPosixFilePermissions(file)))
                .isEqualTo(Files.getPosixFilePermissions(Files.writeString(directory.resolve("other"), "x")));
    }

    @Test
    void linkIsFollowedAndStays() throws IOException {
        Path real = Files.writeString(directory.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("link.txt"), real);
        try (WholeFiles files = new WholeFiles()) {
            files.add(link, "new");
            files.keep();
        }
        assertThat(link).isSymbolicLink();
        assertThat(real).content(StandardCharsets.UTF_8).isEqualTo("new");
    }
}
