package io.github.infosecreport.samples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    @TempDir
    private Path directory;

    @Test
    void soundReportGivesCountsAndExit0() throws IOException {
        Path file = Reports.write(directory, "a.yaml", Reports.SOUND);

        assertThat(AppRun.en("check", file).in(directory))
                .isEqualTo(new AppRun(0, "a.yaml: errors: 0, warnings: 0, advice: 0\n", ""));
    }

    @Test
    void errorGivesExit1AndTellsWhereAndHowToMend() throws IOException {
        Path file = Reports.write(directory, "a.yaml", Reports.WITHOUT_SCOPE);

        AppRun run = AppRun.ja("check", file).in(directory);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                        a.yaml:7:3: エラー: 基本項目「対象範囲」がありません。 [basic-scope-missing]
                            /management-perspective/scope
                            management-perspective の scope に本文か軸を一つ以上書くか、absence に省略の理由を記録してください。
                        a.yaml: エラー1件、警告0件、助言0件
                        """);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void langDecidesTheLanguageOfMessages() throws IOException {
        Path file = Reports.write(directory, "a.yaml", Reports.SOUND);

        assertThat(AppRun.en("check", "--lang", "ja", file).in(directory).out()).isEqualTo("a.yaml: エラー0件、警告0件、助言0件\n");
        assertThat(AppRun.ja("check", "--lang=en", file).in(directory).out())
                .isEqualTo("a.yaml: errors: 0, warnings: 0, advice: 0\n");
    }

    @Test
    void failOnMovesExit1() throws IOException {
        Path warning = Reports.write(directory, "warning.yaml", Reports.UNFINISHED);
        Path error = Reports.write(directory, "error.yaml", Reports.WITHOUT_SCOPE);

        assertThat(AppRun.en("check", warning).code()).isZero();
        assertThat(AppRun.en("check", "--fail-on", "warning", warning).code()).isEqualTo(1);
        assertThat(AppRun.en("check", "--fail-on", "never", error).code()).isZero();
    }

    @Test
    void profileChangesSeverities() throws IOException {
        Path file = Reports.write(directory, "a.yaml", Reports.WITHOUT_SCOPE);

        AppRun faithful = AppRun.en("check", "--profile", "faithful", file);

        assertThat(faithful.code()).isZero();
        assertThat(faithful.out()).contains("errors: 0, warnings: 1, advice: 0");
    }

    @Test
    void adviceIsCountedAndToldOnlyWhenAskedFor() throws IOException {
        Path file = Reports.write(directory, "a.yaml", Reports.OMITTED);

        assertThat(AppRun.en("check", file).in(directory).out())
                .isEqualTo("a.yaml: errors: 0, warnings: 0, advice: 1\n");
        assertThat(AppRun.en("check", "--advice", file).out()).contains("basic-omitted-with-reason");
    }

    @Test
    void jsonIsOneObjectWithAReportForEachFile() throws IOException {
        Path sound = Reports.write(directory, "sound.yaml", Reports.SOUND);
        Path error = Reports.write(directory, "error.yaml", Reports.WITHOUT_SCOPE);

        AppRun run = AppRun.en("check", "--output", "json", sound, error);

        JsonNode root = new JsonMapper().readTree(run.out());
        assertThat(run.code()).isEqualTo(1);
        assertThat(root.propertyNames()).containsExactly("reports");
        assertThat(root.at("/reports/0/file").stringValue()).isEqualTo(sound.toString());
        assertThat(root.at("/reports/0/findings").size()).isZero();
        assertThat(root.at("/reports/1/errors").intValue()).isEqualTo(1);
        assertThat(root.at("/reports/1/findings/0/rule").stringValue()).isEqualTo("basic-scope-missing");
        assertThat(root.at("/reports/1/findings/0/path").stringValue()).isEqualTo("/management-perspective/scope");
    }

    @Test
    void outWritesTheAnswerToAFileInsteadOfStandardOutput() throws IOException {
        Path file = Reports.write(directory, "a.yaml", Reports.SOUND);
        Path answer = directory.resolve("answer.json");

        AppRun run = AppRun.en("check", "--output", "json", "--out", answer, file);

        assertThat(run).isEqualTo(new AppRun(0, "", ""));
        assertThat(answer)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(AppRun.en("check", "--output", "json", file).out());
    }

    @Test
    void outInADirectoryThatIsNotThereIsRefused() throws IOException {
        Path file = Reports.write(directory, "a.yaml", Reports.SOUND);

        AppRun run = AppRun.en("check", "--out", directory.resolve("missing/answer.txt"), file)
                .in(directory);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("missing/answer.txt: there is no directory ")
                .endsWith("make it first.\n");
        assertThat(directory.resolve("missing")).doesNotExist();
    }

    @Test
    void outThatIsADirectoryIsRefusedAndLeftAsItIs() throws IOException {
        Path file = Reports.write(directory, "a.yaml", Reports.SOUND);
        Path taken = Files.createDirectory(directory.resolve("taken"));

        AppRun run = AppRun.en("check", "--out", taken, file).in(directory);

        assertThat(run)
                .isEqualTo(new AppRun(2, "", "taken: cannot be written, since a directory of this name is there.\n"));
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void outThatIsTheReportItselfIsRefused() throws IOException {
        Path file = Reports.write(directory, "a.yaml", Reports.SOUND);

        AppRun run = AppRun.en("check", "--out", file, file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(Reports.SOUND);
    }

    @Test
    void everyUnusableFileIsTold() throws IOException {
        Path missing = directory.resolve("missing.yaml");
        Path sound = Reports.write(directory, "sound.yaml", Reports.SOUND);
        Path empty = Reports.write(directory, "empty.yaml", "");
        Path list = Reports.write(directory, "list.yaml", "- a\n");
        Path noYaml = Reports.write(directory, "no-yaml.yaml", "id: [a\n");
        Path latin = Files.write(directory.resolve("latin.yaml"), new byte[] {'i', 'd', ':', ' ', (byte) 0xE9});

        AppRun run = AppRun.en("check", missing, sound, directory, empty, list, noYaml, latin)
                .in(directory);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        List<String> lines = run.err().lines().toList();
        assertThat(lines)
                .contains(
                        "missing.yaml: cannot be read: there is no such file or directory; check the path.",
                        directory + ": this is a directory; name a report's file.");
        for (String name : List.of("empty.yaml", "list.yaml", "no-yaml.yaml", "latin.yaml")) {
            assertThat(lines).anyMatch(line -> line.matches(name + ":\\d+:\\d+: .+"));
        }
        assertThat(run.err()).doesNotContain("sound.yaml", "Exception", "\tat ");
    }

    @Test
    void misspeltKeyIsToldWithItsPlaceAndTheNearestRightOne() throws IOException {
        Path file = Reports.write(directory, "a.yaml", Reports.MISSPELT);

        AppRun run = AppRun.ja("check", file).in(directory);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("a.yaml:8:3: /management-perspective/scoope: ")
                .contains("「scope」ではありませんか。");
    }
}
