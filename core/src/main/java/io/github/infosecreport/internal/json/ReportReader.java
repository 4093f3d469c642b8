package io.github.infosecreport.internal.json;

import io.github.infosecreport.json.ReadLimits;
import io.github.infosecreport.json.ReportJson.Format;
import io.github.infosecreport.model.InformationSecurityReport;

/** Reads a source: parses it, brings it to the model's version of today, and makes the report. */
public final class ReportReader {
    /** Reads what this library reads. */
    public static final ReportReader OF_LIBRARY = new ReportReader(Versions.OF_LIBRARY);

    private final Versions versions;

    /** Makes a reader of other versions, for tests of how versions change. */
    ReportReader(Versions versions) {
        this.versions = versions;
    }

    /**
     * What was read.
     *
     * @param report the report
     * @param tree the source, upgraded if need be
     */
    public record Read(InformationSecurityReport report, SourceTree tree) {}

    /**
     * Reads a source.
     *
     * @param text the source
     * @param name its name
     * @param format how it is written
     * @param limits how much it may hold
     * @return the report and the source
     * @throws ReadFailure if it is no report
     */
    public Read read(String text, String name, Format format, ReadLimits limits) throws ReadFailure {
        SourceTree source =
                format == Format.JSON ? SourceTree.ofJson(text, name, limits) : SourceTree.ofYaml(text, name, limits);
        SourceTree tree = versions.upgrade(source);
        return new Read(ReportMapper.read(tree, format, limits), tree);
    }
}
