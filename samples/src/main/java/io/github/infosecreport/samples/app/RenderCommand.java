package io.github.infosecreport.samples.app;

import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.Fallback;
import io.github.infosecreport.render.RenderReport;
import io.github.infosecreport.validation.Profile;
import io.github.infosecreport.validation.ValidationResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes reports as documents, and tells what a check finds in them. */
@Command(name = "render", mixinStandardHelpOptions = true, sortOptions = false, sortSynopsis = false)
final class RenderCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(arity = "1..*", paramLabel = "REPORT", descriptionKey = "report")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR")
    private Path directory = Path.of("");

    @Mixin
    private RenderOptions options = new RenderOptions();

    RenderCommand(Shell shell) {
        this.shell = shell;
    }

    /** What came of a report. */
    private record Outcome(Input input, ValidationResult result, Map<Path, RenderReport> written) {}

    @Override
    public Integer call() {
        options.refuseWhatHasNoEffect();
        List<Input> inputs = Input.read(files);
        List<DocumentWriter> writers = options.writers();
        Targets targets = new Targets(
                directory, writers.stream().map(DocumentWriter::extension).toList());
        targets.refuseClashes(inputs);
        List<Outcome> outcomes = new ArrayList<>();
        Editions editions = new Editions(Profile.STANDARD);
        try (WholeFiles files = new WholeFiles()) {
            for (Input input : inputs) {
                shell.progress().begin(outcomes.size() + 1, inputs.size(), input.file());
                outcomes.add(write(input, editions, writers, targets, files));
            }
            files.keep();
        } finally {
            shell.progress().end();
        }
        outcomes.forEach(this::tell);
        return outcomes.stream().allMatch(outcome -> outcome.result.isPassed())
                ? InfosecReportApp.OK
                : InfosecReportApp.FOUND;
    }

    private Outcome write(
            Input input, Editions editions, List<DocumentWriter> writers, Targets targets, WholeFiles files) {
        ValidationResult result = editions.check(input);
        ReportOutline outline = input.outline(options.outline(input));
        Map<Path, RenderReport> written = new LinkedHashMap<>();
        for (DocumentWriter writer : writers) {
            Path target = targets.of(input, writer.extension());
            files.add(
                    target,
                    out -> written.put(
                            target, writer.content().write(input.read().report(), outline, out)));
        }
        return new Outcome(input, result, written);
    }

    private void tell(Outcome outcome) {
        shell.err().print(FindingLines.of(outcome.input, outcome.result, shell.locale(), false));
        outcome.written.forEach((target, report) -> {
            for (Fallback fallback : report.fallbacks()) {
                String where = fallback.pointer().map(pointer -> pointer + ": ").orElse("");
                shell.err().println(target + ": " + where + fallback.message(shell.locale()));
            }
            shell.out().println(target);
        });
        shell.err().flush();
    }
}
