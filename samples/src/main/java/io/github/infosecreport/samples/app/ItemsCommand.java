package io.github.infosecreport.samples.app;

import io.github.infosecreport.model.EditionLanguage;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the standard's items. */
@Command(name = "items", mixinStandardHelpOptions = true)
final class ItemsCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--lang", paramLabel = "ja|en")
    private @Nullable EditionLanguage language;

    @Option(names = "--output", paramLabel = "text|json")
    private OutputForm output = OutputForm.TEXT;

    ItemsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Locale locale = language == null ? shell.locale() : language.locale();
        shell.out().print(output == OutputForm.JSON ? Catalogue.json(locale) : Catalogue.text(locale));
        return InfosecReportApp.OK;
    }
}
