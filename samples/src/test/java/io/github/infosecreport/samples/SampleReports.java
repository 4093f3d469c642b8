package io.github.infosecreport.samples;

import io.github.infosecreport.json.ReadReport;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.outline.AssetSource;
import io.github.infosecreport.outline.OutlineOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The sample reports by name: one that is missing is missed. */
final class SampleReports {
    static final List<String> NAMES =
            List.of("mail-order.ja", "mail-order.en", "appliance-group.ja", "appliance-group.en", "parts-maker.ja");

    private static final Path DIRECTORY = Path.of("reports");

    private SampleReports() {}

    static ReadReport read(String name) throws IOException {
        return ReportJson.read(DIRECTORY.resolve(name + ".yaml"));
    }

    static OutlineOptions options() {
        return OutlineOptions.defaults().withAssets(AssetSource.directory(DIRECTORY));
    }
}
