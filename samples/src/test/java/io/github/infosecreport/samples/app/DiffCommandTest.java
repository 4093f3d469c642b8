package io.github.infosecreport.samples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {
    private static final String EN = """
            modelVersion: "0.1"
            id: aoi-2025
            edition: {language: en, published: 2026-09-30}
            title: Information Security Report 2025
            issuer: {name: Aoi Ltd.}
            management-perspective:
              security-policy: {text: We protect what we are entrusted with.}
              scope: {text: All sites in Japan are covered.}
            governance:
              management-structure: {text: A committee carries the work forward.}
            results-and-evaluation:
              results: {text: We held three trainings.}
            """;

    @TempDir
    private Path directory;

    private Path ja() throws IOException {
        return Reports.write(directory, "r.ja.yaml", Reports.SOUND);
    }

    private Path en() throws IOException {
        return Reports.write(directory, "r.en.yaml", EN);
    }

    @Test
    void differencesOfEditionsAreToldWithBothPlacesAndAreNoErrors() throws IOException {
        assertThat(AppRun.en("diff", ja(), en()).in(directory)).isEqualTo(new AppRun(0, """
                r.ja.yaml (Japanese edition) and r.en.yaml (English edition): two language editions

                Results
                  Text: the figure “二度” in the Japanese edition differs from “three” in the English edition.
                    r.ja.yaml:12:22  /results-and-evaluation/results/text  > 研修を二度行いました。
                    r.en.yaml:12:27  /results-and-evaluation/results/text  > We held three trainings.

                Differences: 1
                """, ""));
        assertThat(AppRun.en("diff", ja(), en(), "--lang", "ja").in(directory).out())
                .startsWith("r.ja.yaml（日本語版）とr.en.yaml（英語版）の比較: 二つの言語の版\n")
                .contains("本文の数値が食い違います（日本語版「二度」、英語版「three」）。");
    }

    @Test
    void lastYearIsToldBesideThisYear() throws IOException {
        Path next = Reports.write(
                directory,
                "next.yaml",
                Reports.SOUND
                        .replace("aoi-2025", "aoi-2026")
                        .replace("二度", "三度")
                        .replace("2025\n", "2026\n"));

        assertThat(AppRun.en("diff", ja(), next).in(directory).out()).isEqualTo("""
                From r.ja.yaml to next.yaml: two years

                The report as a whole
                  Title of the report changed from “情報セキュリティ報告書2025” to “情報セキュリティ報告書2026”.
                    r.ja.yaml:4:22  /title  > 情報セキュリティ報告書2025
                    next.yaml:4:22  /title  > 情報セキュリティ報告書2026

                Results
                  Text changed from “研修を二度行いました。” to “研修を三度行いました。”.
                    r.ja.yaml:12:22  /results-and-evaluation/results/text  > 研修を二度行いました。
                    next.yaml:12:22  /results-and-evaluation/results/text  > 研修を三度行いました。

                As last year; check that nothing was forgotten
                  next.yaml:7:27  /management-perspective/security-policy/text: Text is as it was: “お預かりした情報を守ります。”.
                  next.yaml:8:17  /management-perspective/scope/text: Text is as it was: “国内の全事業所を対象とします。”.
                  next.yaml:10:32  /governance/management-structure/text: Text is as it was: “委員会が取組を進めます。”.

                Differences: 2; as last year: 3
                """);
    }

    @Test
    void jsonIsOneObject() throws IOException {
        AppRun run = AppRun.en("diff", ja(), en(), "--output", "json");
        JsonNode root = new JsonMapper().readTree(run.out());

        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("}\n");
        assertThat(root.propertyNames()).containsExactly("old", "new", "relation", "differences");
        assertThat(root.at("/relation").stringValue()).isEqualTo("editions");
        assertThat(root.at("/differences/0/new/value").stringValue()).isEqualTo("three");
        assertThat(root.at("/differences/0/old/line").intValue()).isEqualTo(12);
    }

    @Test
    void nothingInternalIsTold() throws IOException {
        Path without =
                Reports.write(directory, "without.yaml", Reports.SOUND.replace(", internalNotes: [監査室の確認待ち]", ""));

        assertThat(AppRun.en("diff", ja(), without).out()).endsWith("\n\nDifferences: 0\n");
    }

    @Test
    void reportsThatCannotBeReadAreRefused() throws IOException {
        AppRun run = AppRun.en("diff", ja(), directory.resolve("gone.yaml")).in(directory);

        assertThat(run)
                .isEqualTo(new AppRun(
                        2, "", "gone.yaml: cannot be read: there is no such file or directory; check the path.\n"));
        assertThat(AppRun.en("diff", ja()).err()).startsWith("NEW is missing.");
    }

    @Test
    void checkComparesEditionsThatAreNamedTogether() throws IOException {
        AppRun both = AppRun.en("check", ja(), en()).in(directory);

        assertThat(both.code()).isZero();
        assertThat(both.out()).isEqualTo("""
                r.ja.yaml: errors: 0, warnings: 0, advice: 0
                r.en.yaml:12:27: warning: The language editions differ. Text: the figure “二度” in the Japanese edition differs from “three” in the English edition. [locale-gap]
                    /results-and-evaluation/results/text
                    > three
                    Correct the edition that is wrong, or add what it lacks. In an edition that leaves texts out on purpose, set excerpt to true under edition.
                r.en.yaml: errors: 0, warnings: 1, advice: 0
                """);
        assertThat(AppRun.en("check", en()).out()).doesNotContain("locale-gap");
        assertThat(AppRun.en("render", ja(), en(), "--out", directory).err()).contains("[locale-gap]");
    }
}
