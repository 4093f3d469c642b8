package io.github.infosecreport.samples.app;

import io.github.infosecreport.comparison.ComparisonWriter;
import io.github.infosecreport.comparison.ReportComparison;
import io.github.infosecreport.model.EditionLanguage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells in what two editions or two years of a report differ; to differ is no error. */
@Command(name = "diff", mixinStandardHelpOptions = true, sortOptions = false, sortSynopsis = false)
final class DiffCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
    private Path after = Path.of("");

    @Option(names = "--lang", paramLabel = "ja|en")
    private @Nullable EditionLanguage language;

    @Option(names = "--output", paramLabel = "text|json")
    private OutputForm output = OutputForm.TEXT;

    DiffCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        List<Input> inputs = Input.read(List.of(before, after));
        Input old = inputs.get(0);
        Input young = inputs.get(1);
        ReportComparison comparison =
                ReportComparison.of(old.read().report(), young.read().report());
        Locale locale = language == null ? shell.locale() : language.locale();
        ComparisonWriter writer = new ComparisonWriter(
                locale,
                Optional.of(old.read().sourceMap()),
                Optional.of(young.read().sourceMap()));
        shell.out().print(output == OutputForm.JSON ? writer.json(comparison) + "\n" : writer.text(comparison));
        return InfosecReportApp.OK;
    }
}
