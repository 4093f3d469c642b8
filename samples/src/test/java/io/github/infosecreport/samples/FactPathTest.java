package io.github.infosecreport.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.internal.validation.FactPaths;
import io.github.infosecreport.internal.validation.ReportTree;
import io.github.infosecreport.json.ReportEdit;
import io.github.infosecreport.model.InformationSecurityReport;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One form of path: what a suppression names, an edit reaches. */
class FactPathTest {
    /** Each edit writes and reads the report: a part of the places says enough. */
    private static final int STEP = 20;

    @Test
    void whatASuppressionNamesAnEditReaches() throws IOException {
        InformationSecurityReport report = SampleReports.read("mail-order.ja").report();
        ReportTree tree = ReportTree.of(report);
        FactPaths paths = new FactPaths(tree);
        List<String> named = tree.strings().keySet().stream()
                .filter(pointer -> paths.named(pointer).contains("["))
                .toList();

        for (int i = 0; i < named.size(); i += STEP) {
            String path = paths.named(named.get(i));
            String text = tree.strings().get(named.get(i));
            assertThat(ReportEdit.text(path, text).apply(report)).as(path).isEqualTo(report);
        }
        assertThat(named).hasSizeGreaterThan(10 * STEP);
    }
}
