package io.github.infosecreport.samples.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @Test
    void terminalShowsEachFileAndIsCleanInTheEnd(@TempDir Path directory) throws IOException {
        StringWriter terminal = new StringWriter();
        StringWriter out = new StringWriter();
        Path a = Reports.write(directory, "a.yaml", Reports.SOUND);
        Path b = Reports.write(directory, "b.yaml", Reports.SOUND);

        InfosecReportApp.run(
                new Shell(
                        new PrintWriter(out),
                        new PrintWriter(new StringWriter()),
                        Progress.on(new PrintWriter(terminal)),
                        Locale.ENGLISH),
                "check",
                a.toString(),
                b.toString());

        assertThat(terminal).hasToString("\r\u001b[K[1/2] a.yaml\r\u001b[K[2/2] b.yaml\r\u001b[K");
        assertThat(out.toString()).doesNotContain("[1/2]");
    }
}
