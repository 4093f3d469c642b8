package io.github.infosecreport.json;

import io.github.infosecreport.model.InformationSecurityReport;
import java.util.Optional;

/**
 * A report as it was read.
 *
 * @param report the report
 * @param sourceMap where its values stand in the source
 * @param upgradedFrom the version of the model that the source has, if it is an earlier one than {@link
 *     InformationSecurityReport#MODEL_VERSION}; the report itself is of today's
 */
public record ReadReport(InformationSecurityReport report, SourceMap sourceMap, Optional<String> upgradedFrom) {}
