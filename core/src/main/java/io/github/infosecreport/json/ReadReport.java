package io.github.infosecreport.json;

import io.github.infosecreport.model.InformationSecurityReport;

/**
 * A report as it was read.
 *
 * @param report the report
 * @param sourceMap where its values stand in the source
 */
public record ReadReport(InformationSecurityReport report, SourceMap sourceMap) {}
