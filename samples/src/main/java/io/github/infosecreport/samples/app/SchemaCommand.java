package io.github.infosecreport.samples.app;

import io.github.infosecreport.json.ReportSchema;
import io.github.infosecreport.model.EditionLanguage;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Writes the JSON Schema: indented for people and their files, or on one line for programs. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Shell shell;

    @Option(names = "--lang", paramLabel = "ja|en")
    private @Nullable EditionLanguage language;

    @Option(names = "--output", paramLabel = "text|json")
    private OutputForm output = OutputForm.TEXT;

    SchemaCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Locale locale = language == null ? shell.locale() : language.locale();
        String schema = ReportSchema.text(locale);
        shell.out().print(output == OutputForm.JSON ? onOneLine(schema) : schema);
        return InfosecReportApp.OK;
    }

    private static String onOneLine(String json) {
        JsonMapper mapper = new JsonMapper();
        return mapper.writeValueAsString(mapper.readTree(json)) + "\n";
    }
}
