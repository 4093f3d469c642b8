package io.github.infosecreport.samples.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    @TempDir
    private Path directory;

    private Path report;
    private Path out;

    @BeforeEach
    void writeReport() throws IOException {
        report = Reports.write(directory, "aoi.ja.yaml", Reports.SOUND);
        out = directory.resolve("out");
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void namesOfFilesGoToStandardOutputAndFindingsToStandardError() throws IOException {
        AppRun run = AppRun.ja("render", report, "--out", out, "--format", "json,html")
                .in(directory);

        assertThat(run)
                .isEqualTo(new AppRun(0, "out/aoi.ja.html\nout/aoi.ja.json\n", "aoi.ja.yaml: エラー0件、警告0件、助言0件\n"));
        assertThat(written()).containsExactly("aoi.ja.html", "aoi.ja.json");
        assertThat(out.resolve("aoi.ja.html"))
                .content(StandardCharsets.UTF_8)
                .startsWith("<!DOCTYPE html>")
                .contains("葵通販株式会社");
    }

    @Test
    void errorsGiveExit1AndTheFilesAreWrittenAllTheSame() throws IOException {
        Path error = Reports.write(directory, "error.yaml", Reports.WITHOUT_SCOPE);

        AppRun run = AppRun.en("render", error, report, "--out", out).in(directory);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("basic-scope-missing")
                .endsWith("aoi.ja.yaml: errors: 0, warnings: 0, advice: 0\n");
        assertThat(written()).containsExactly("aoi.ja.html", "error.html");
    }

    @Test
    void oneUnusableFileAmongGoodOnesMeansThatNothingIsWritten() throws IOException {
        Path misspelt = Reports.write(directory, "misspelt.yaml", Reports.MISSPELT);

        AppRun run = AppRun.en("render", report, misspelt, "--out", out).in(directory);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("misspelt.yaml:8:3: /management-perspective/scoope: ")
                .contains("'scope'");
        assertThat(out).doesNotExist();
    }

    @Test
    void twoReportsOfOneNameAreRefusedBeforeAnythingIsWritten() throws IOException {
        Path other = Reports.write(Files.createDirectory(directory.resolve("other")), "aoi.ja.yml", Reports.SOUND);

        AppRun run = AppRun.en("render", report, other, "--out", out).in(directory);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                aoi.ja.yaml and other/aoi.ja.yml would both be written to out/aoi.ja.html, so nothing was written. \
                Rename one, or write them to different directories with --out.
                """);
        assertThat(out).doesNotExist();
    }

    @Test
    void reportIsNeverWrittenOver() throws IOException {
        Path json = Reports.write(directory, "aoi.json", ReportJson.toJson(ReportJson.fromYaml(Reports.SOUND)));
        String before = Files.readString(json);

        AppRun run = AppRun.en("render", json, "--format", "json", "--out", directory);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a report would be written over");
        assertThat(json).content(StandardCharsets.UTF_8).isEqualTo(before);
    }

    @Test
    void fileInPlaceOfTheDirectoryIsTold() throws IOException {
        Path taken = Reports.write(directory, "taken", "mine");

        AppRun run = AppRun.en("render", report, "--out", taken).in(directory);

        assertThat(run)
                .isEqualTo(new AppRun(
                        2, "", "taken/aoi.ja.html: cannot be written: a file is where a directory should be.\n"));
        assertThat(taken).content(StandardCharsets.UTF_8).isEqualTo("mine");
    }

    @Test
    void failureOnTheLastFileLeavesNoneBehind() throws IOException {
        Files.createDirectories(out.resolve("aoi.ja.json"));

        AppRun run = AppRun.en("render", report, "--out", out, "--format", "html,json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(written()).containsExactly("aoi.ja.json");
        assertThat(out.resolve("aoi.ja.json")).isEmptyDirectory();
    }

    @Test
    void langChangesLabelsOnly() throws IOException {
        AppRun run = AppRun.ja("render", report, "--out", out, "--lang", "en").in(directory);

        assertThat(run.err()).isEqualTo("aoi.ja.yaml: エラー0件、警告0件、助言0件\n");
        assertThat(out.resolve("aoi.ja.html"))
                .content(StandardCharsets.UTF_8)
                .contains("Management structure", "委員会が取組を進めます。")
                .doesNotContain("情報セキュリティマネジメント体制");
    }

    @Test
    void numberingChangesTheNumbersOfHeadings() throws IOException {
        AppRun.en("render", report, "--out", out, "--numbering", "chapter");

        assertThat(out.resolve("aoi.ja.html")).content(StandardCharsets.UTF_8).contains("第1章");
    }

    @Test
    void jsonHasInternalPartsOnlyForTheInternalAudience() throws IOException {
        AppRun.en("render", report, "--out", out, "--format", "json");
        assertThat(out.resolve("aoi.ja.json")).content(StandardCharsets.UTF_8).doesNotContain("監査室の確認待ち");

        AppRun.en("render", report, "--out", out, "--format", "json", "--audience", "internal");
        assertThat(ReportJson.read(out.resolve("aoi.ja.json")).report()).isEqualTo(ReportJson.fromYaml(Reports.SOUND));
    }

    @Test
    void fragmentComesWithItsStyleSheet() throws IOException {
        AppRun run = AppRun.en("render", report, "--out", out, "--fragment", "--heading-offset", "1")
                .in(directory);

        assertThat(run.out()).isEqualTo("out/aoi.ja.html\nout/aoi.ja.css\n");
        assertThat(out.resolve("aoi.ja.html"))
                .content(StandardCharsets.UTF_8)
                .startsWith("<div class=\"infosec-report\"")
                .contains("<h3 class=\"heading level-1\"")
                .doesNotContain("<html");
        assertThat(out.resolve("aoi.ja.css")).content(StandardCharsets.UTF_8).contains("@layer infosec-report");
    }

    @Test
    void templatesOfAThemeStandForTheBuiltInOnes() throws IOException {
        Path theme = directory.resolve("theme");
        Reports.write(Files.createDirectories(theme.resolve("templates")), "quote.vm", "");
        Reports.write(theme.resolve("templates"), "page.vm", "<!DOCTYPE html>OUR PAGE ${view.language()}");

        AppRun run = AppRun.en("render", report, "--out", out, "--theme", theme);

        assertThat(run.code()).isZero();
        assertThat(out.resolve("aoi.ja.html")).content(StandardCharsets.UTF_8).isEqualTo("<!DOCTYPE html>OUR PAGE ja");
    }

    @Test
    void themeThatCannotBeHonouredIsRefused() throws IOException {
        Path theme =
                Files.createDirectories(directory.resolve("theme/templates")).getParent();

        assertThat(AppRun.en("render", report, "--theme", theme).in(directory).err())
                .isEqualTo("theme/templates: there is no template (*.vm).\n");

        Reports.write(theme.resolve("templates"), "page.vm", "#if(");
        AppRun broken = AppRun.en("render", report, "--out", out, "--theme", theme);
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err())
                .contains("a template cannot be used", "page.vm")
                .doesNotContain("\tat ");

        Reports.write(theme.resolve("templates"), "page.vm", "${view.nonsense()}");
        AppRun unfilled = AppRun.en("render", report, "--out", out, "--theme", theme);
        assertThat(unfilled.code()).isEqualTo(2);
        assertThat(unfilled.err())
                .contains("a template cannot be used", "page.vm")
                .doesNotContain("\tat ");
        assertThat(written()).isEmpty();
        Files.delete(out);

        Reports.write(theme, "theme.yaml", "colour: blue");
        assertThat(AppRun.en("render", report, "--theme", theme).in(directory).err())
                .isEqualTo("theme: of a theme this version reads templates only. Take away: theme.yaml\n");
        assertThat(AppRun.en("render", report, "--theme", theme.resolve("missing"))
                        .code())
                .isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void docxIsWrittenInTheStylesOfAReferenceDocument() throws IOException {
        AppRun plain = AppRun.en("render", report, "--out", out, "--format", "docx,html")
                .in(directory);
        Path reference = Files.move(out.resolve("aoi.ja.docx"), directory.resolve("corporate.docx"));

        AppRun styled = AppRun.en("render", report, "--out", out, "--format", "docx", "--reference-docx", reference)
                .in(directory);

        assertThat(plain.out()).isEqualTo("out/aoi.ja.html\nout/aoi.ja.docx\n");
        assertThat(styled.code()).isZero();
        assertThat(styled.out()).isEqualTo("out/aoi.ja.docx\n");
        try (ZipFile zip = new ZipFile(out.resolve("aoi.ja.docx").toFile())) {
            assertThat(zip.getEntry("word/document.xml")).isNotNull();
        }
    }

    @Test
    void referenceDocumentThatIsNoneIsRefused() throws IOException {
        Path text = Reports.write(directory, "corporate.docx", "no Word document");

        AppRun run = AppRun.ja("render", report, "--out", out, "--format", "docx", "--reference-docx", text);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(text.toString()).doesNotContain("\tat ");
        assertThat(AppRun.en("render", report, "--reference-docx", text).err())
                .isEqualTo("--reference-docx works only where docx is written: add that to --format, or leave"
                        + " --reference-docx out.\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void optionWithoutEffectIsRefused() {
        assertThat(AppRun.en("render", report, "--format", "json", "--fragment"))
                .isEqualTo(
                        new AppRun(
                                2,
                                "",
                                "--fragment works only where html is written: add that to --format, or leave --fragment out.\n"));
        assertThat(AppRun.en("render", report, "--heading-offset", "1").err())
                .isEqualTo("--heading-offset goes with --fragment.\n");
        assertThat(AppRun.en("render", report, "--fragment", "--heading-offset", "-1")
                        .err())
                .isEqualTo("--heading-offset: '-1' cannot stand here. Write a whole number from 0 up.\n");
        assertThat(AppRun.en("render", report, "--audience", "internal").err())
                .isEqualTo("So far --audience internal is there for JSON only: write --format json.\n");
        assertThat(AppRun.en("render", report, "--format", "json", "--numbering", "none")
                        .code())
                .isEqualTo(2);
        assertThat(AppRun.en("render", report, "--format", "json", "--lang", "en")
                        .code())
                .isEqualTo(2);
    }
}
