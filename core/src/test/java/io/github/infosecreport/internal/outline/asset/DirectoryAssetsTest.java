package io.github.infosecreport.internal.outline.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.infosecreport.outline.Asset;
import io.github.infosecreport.outline.AssetSource;
import io.github.infosecreport.outline.OutlineLimitException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures come from below the directory, and from nowhere else. */
class DirectoryAssetsTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2};

    @TempDir
    private Path outside;

    private Path directory;
    private AssetSource assets;

    @BeforeEach
    void files() throws IOException {
        directory = Files.createDirectories(outside.resolve("report"));
        Files.createDirectories(directory.resolve("img"));
        Files.write(outside.resolve("secret.png"), PNG);
        Files.write(directory.resolve("a.png"), PNG);
        Files.write(directory.resolve("img/図.png"), PNG);
        Files.writeString(directory.resolve("text.png"), "no picture");
        Files.write(directory.resolve("empty.png"), new byte[0]);
        assets = AssetSource.directory(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "img/図.png", "./a.png"})
    void findsWhatIsThere(String source) throws IOException {
        Asset asset = assets.find(source).orElseThrow();

        assertThat(asset.name()).isEqualTo(source);
        assertThat(asset.mediaType()).isEqualTo("image/png");
        assertThat(asset.open().readAllBytes()).isEqualTo(PNG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "img",
                "missing.png",
                "text.png",
                "empty.png",
                "../secret.png",
                "img/../../secret.png",
                "img/../a.png",
                "img\\図.png",
                "..\\secret.png",
                "file:a.png",
                "https://example.com/a.png",
                "//example.com/a.png",
                "C:a.png",
                "/etc/hostname",
                "a.png\0",
                "A.PNG.missing"
            })
    void findsNothingElse(String source) {
        assertThat(assets.find(source)).isEmpty();
    }

    @Test
    void anAbsolutePathIsNotFoundEvenBelowTheDirectory() {
        assertThat(assets.find(directory.resolve("a.png").toString())).isEmpty();
    }

    @Test
    void aLinkThatLeavesTheDirectoryIsNotFollowed() throws IOException {
        try {
            Files.createSymbolicLink(directory.resolve("link.png"), outside.resolve("secret.png"));
            Files.createSymbolicLink(directory.resolve("up"), outside);
            Files.createSymbolicLink(directory.resolve("inside.png"), directory.resolve("a.png"));
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "this file system has no links");
        }

        assertThat(assets.find("link.png")).isEmpty();
        assertThat(assets.find("up/secret.png")).isEmpty();
        assertThat(assets.find("inside.png")).isPresent();
    }

    @Test
    void aPictureTooLargeIsAnErrorThatNamesIt() {
        assertThat(AssetSource.directory(directory, PNG.length).find("a.png")).isPresent();
        assertThatThrownBy(
                        () -> AssetSource.directory(directory, PNG.length - 1).find("a.png"))
                .isInstanceOf(OutlineLimitException.class)
                .hasMessage("the picture 'a.png' has more than 9 bytes;"
                        + " make it smaller, or allow more in AssetSource.directory");
    }

    @Test
    void tenMillionBytesAreAllowedAndNotOneMore() throws IOException {
        byte[] large = Arrays.copyOf(PNG, 10_000_000);
        Files.write(directory.resolve("large.png"), large);
        Files.write(directory.resolve("larger.png"), Arrays.copyOf(large, large.length + 1));

        assertThat(assets.find("large.png").orElseThrow().size()).isEqualTo(10_000_000);
        assertThatThrownBy(() -> assets.find("larger.png")).isInstanceOf(OutlineLimitException.class);
    }

    @Test
    void aMissingDirectoryHoldsNothing() {
        assertThat(AssetSource.directory(outside.resolve("none")).find("a.png")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'<svg xmlns=\"http://www.w3.org/2000/svg\"/>', image/svg+xml",
        "'<?xml version=\"1.0\"?><!-- x --> <svg>', image/svg+xml",
        "GIF89a, image/gif",
        "'<html><body>', ",
        "'plain <svg', ",
    })
    void theFirstBytesTellTheKind(String content, String mediaType) throws IOException {
        Files.write(directory.resolve("x.bin"), content.getBytes(StandardCharsets.UTF_8));

        assertThat(assets.find("x.bin").map(Asset::mediaType).orElse(null)).isEqualTo(mediaType);
    }
}
