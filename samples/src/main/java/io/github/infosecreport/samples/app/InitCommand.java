package io.github.infosecreport.samples.app;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the skeleton of a report, or next year's draft of one. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--lang", paramLabel = "ja|en")
    private @Nullable EditionLanguage language;

    @Option(names = "--items", paramLabel = "all|basic")
    private ItemSet items = ItemSet.BASIC;

    @Option(names = "--from", paramLabel = "REPORT")
    private @Nullable Path last;

    InitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        shell.out().print(last == null ? Skeleton.write(locale(shell.locale()), items) : nextYear(last));
        return InfosecReportApp.OK;
    }

    private String nextYear(Path file) {
        InformationSecurityReport report =
                Input.read(List.of(file)).get(0).read().report();
        return NextYearFile.write(
                report, locale(report.getEdition().getLanguage().locale()), items);
    }

    private Locale locale(Locale unlessNamed) {
        return language == null ? unlessNamed : language.locale();
    }
}
