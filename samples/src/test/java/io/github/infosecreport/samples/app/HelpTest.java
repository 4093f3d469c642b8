package io.github.infosecreport.samples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {
    private static final Shell NOWHERE = new Shell(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            Progress.none(),
            Locale.ENGLISH);

    private static Stream<CommandSpec> commands(Locale locale) {
        CommandLine line = InfosecReportApp.commandLine(NOWHERE, locale);
        return Stream.concat(
                Stream.of(line.getCommandSpec()),
                line.getSubcommands().values().stream().map(CommandLine::getCommandSpec));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandAndArgumentIsDescribedInBothLanguages() {
        return Stream.of(Locale.JAPANESE, Locale.ENGLISH).flatMap(locale -> commands(locale)
                .map(command -> DynamicTest.dynamicTest(command.qualifiedName() + " " + locale, () -> {
                    assertThat(command.usageMessage().description()).isNotEmpty();
                    for (ArgSpec argument : command.args()) {
                        assertThat(argument.description())
                                .as(argument.toString())
                                .isNotEmpty();
                        assertThat(String.join("", argument.description())
                                        .codePoints()
                                        .anyMatch(c -> c >= 0x3000))
                                .as(argument.toString())
                                .isEqualTo(locale.equals(Locale.JAPANESE));
                    }
                })));
    }

    @Test
    void labelsOfOptionsListTheWordsThatAreAllowed() {
        List<ArgSpec> arguments = commands(Locale.ENGLISH)
                .flatMap(command -> command.args().stream())
                .filter(argument -> !Words.of(Words.type(argument)).isEmpty())
                .toList();

        assertThat(arguments).hasSizeGreaterThanOrEqualTo(10).allSatisfy(argument -> assertThat(argument.paramLabel())
                .isEqualTo(String.join(argument.isMultiValue() ? "," : "|", Words.of(Words.type(argument)))));
    }

    @Test
    void helpIsInTheLanguageOfMessages() {
        // Picocli sorts options by the rules of the default locale; Turkish ones put i elsewhere.
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        AppRun run;
        try {
            run = AppRun.ja("init", "--help");
        } finally {
            Locale.setDefault(before);
        }

        assertThat(run).isEqualTo(new AppRun(0, """
                使い方: infosec-report init [-hV] [--from=REPORT] [--items=all|basic]
                                         [--lang=ja|en]
                書き方の手引きを添えた報告書の雛形、または前年の報告書をもとにした次の年の下書き
                （YAML）を標準出力に書きます。
                      --from=REPORT       前年の報告書。文章とIDを引き継ぎ、期間を一年進め、見直
                                            す箇所に印を付けます。
                  -h, --help              この説明を表示します。
                      --items=all|basic   載せる項目。all は全22項目、basic は基本4項目。--from
                                            があるときは、前年の報告書にないものを足します。省く
                                            と basic
                      --lang=ja|en        雛形の言語。--from があるときは手引きの言語。省くとこ
                                            の機械の言語（--from があるときは報告書の言語）
                  -V, --version           版を表示します。

                終了コード: 0 エラーなし、1 エラーあり、2 入力または指定が使えない（何も書き出し
                ません）
                """, ""));
    }
}
