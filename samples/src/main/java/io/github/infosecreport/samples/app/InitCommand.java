package io.github.infosecreport.samples.app;

import io.github.infosecreport.model.EditionLanguage;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the skeleton of a report. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--lang", paramLabel = "ja|en")
    private @Nullable EditionLanguage language;

    @Option(names = "--items", paramLabel = "all|basic")
    private ItemSet items = ItemSet.BASIC;

    InitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        shell.out().print(Skeleton.write(language == null ? shell.locale() : language.locale(), items));
        return InfosecReportApp.OK;
    }
}
