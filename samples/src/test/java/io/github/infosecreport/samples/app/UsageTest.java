package io.github.infosecreport.samples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @Test
    void commandIsAskedForWhereNoneIsNamed() {
        assertThat(AppRun.en())
                .isEqualTo(new AppRun(
                        2, "", "Name a command: render, check, diff, init, items or schema (--help tells more).\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "rules"})
    void commandsOfLaterVersionsAreRefused(String command) {
        assertThat(AppRun.en(command, "x")).isEqualTo(new AppRun(2, "", """
                There is no command '%s' in this version. Allowed: render, check, diff, init, items, schema
                Help: infosec-report --help
                """.formatted(command)));
    }

    @ParameterizedTest
    @CsvSource({
        "check, --config",
        "check, --baseline",
        "check, --write-baseline",
        "check, --framework",
        "check, --previous"
    })
    void optionsOfLaterVersionsAreRefused(String command, String option) {
        AppRun run = AppRun.ja(command, option, "x");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("「" + option + "」というオプションはこの版にありません。使えるもの: --")
                .endsWith("説明: infosec-report " + command + " --help\n");
    }

    @Test
    void wordThatIsNotAllowedIsToldWithThoseThatAre() {
        assertThat(AppRun.en("check", "--output", "sarif", "r.yaml")).isEqualTo(new AppRun(2, "", """
                --output: 'sarif' cannot stand here. Allowed: text, json
                Help: infosec-report check --help
                """));
        assertThat(AppRun.en("render", "--format", "html,pdf", "r.yaml").err())
                .startsWith("--format: 'pdf' cannot stand here. Allowed: html, docx, json\n");
        assertThat(AppRun.en("render", "--fragment", "--heading-offset", "two", "r.yaml")
                        .err())
                .startsWith("--heading-offset: 'two' cannot stand here. Write a whole number from 0 up.\n");
    }

    @Test
    void valueOfAFlagIsTold() {
        assertThat(AppRun.en("check", "--advice=all", "r.yaml").err())
                .startsWith("--advice takes no value; take 'all' away.\n");
    }

    @Test
    void nameThatTheEnvironmentCannotReadIsToldWithTheWayOut() {
        assertThat(AppRun.en("check", "a\0b.yaml").err())
                .startsWith("REPORT: 'a\0b.yaml' cannot be read as a file name.")
                .contains("LC_ALL");
    }

    @Test
    void missingAndDoubledAndSuperfluousArgumentsAreTold() {
        assertThat(AppRun.ja("check").err()).startsWith("REPORT が足りません。\n");
        assertThat(AppRun.en("check", "r.yaml", "--out").err()).startsWith("--out needs a value (FILE).\n");
        assertThat(AppRun.en("items", "--lang", "ja", "--lang", "ja").err()).startsWith("--lang が二度書かれています。");
        assertThat(AppRun.en("items", "x").err()).startsWith("'x' is too much; take it away.\n");
    }

    @Test
    void messagesFollowLangEvenWhereTheCommandLineIsWrong() {
        assertThat(AppRun.en("check", "--lang", "ja").err()).startsWith("REPORT が足りません。");
        assertThat(AppRun.ja("check", "--lang=en").err()).startsWith("REPORT is missing.");
        assertThat(AppRun.ja("render", "--lang", "en").err()).startsWith("REPORT が足りません。");
    }

    @Test
    void versionIsTheBuildsOwn() {
        assertThat(AppRun.en("--version").out()).matches("infosec-report \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @Test
    void lostOutputIsNoSuccess() {
        StringWriter err = new StringWriter();
        Writer full = new OutputStreamWriter(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                },
                StandardCharsets.UTF_8);

        int code = InfosecReportApp.run(
                new Shell(new PrintWriter(full), new PrintWriter(err), Progress.none(), Locale.ENGLISH), "items");

        assertThat(code).isEqualTo(2);
        assertThat(err).hasToString("Standard output could not be written to its end.\n");
    }

    @Test
    void languageIsThatOfTheEnvironmentElseOfJava() {
        assertThat(Shell.locale(Map.of("LANG", "ja_JP.UTF-8"), Locale.ENGLISH)).isEqualTo(Locale.JAPANESE);
        assertThat(Shell.locale(Map.of("LANG", "ja"), Locale.ENGLISH)).isEqualTo(Locale.JAPANESE);
        assertThat(Shell.locale(Map.of("LANG", "ja_JP.UTF-8", "LC_ALL", "C"), Locale.ENGLISH))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Shell.locale(Map.of(), Locale.JAPAN)).isEqualTo(Locale.JAPANESE);
        assertThat(Shell.locale(Map.of("LANG", "jam_JM"), Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
    }
}
