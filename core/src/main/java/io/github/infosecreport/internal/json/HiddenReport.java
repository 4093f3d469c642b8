package io.github.infosecreport.internal.json;

import io.github.infosecreport.model.InformationSecurityReport;
import java.util.List;

/**
 * What the items of a report hide.
 *
 * @param report the report with only the text and facts that are hidden; exhibits of the author's are not in it
 * @param inVain JSON Pointers of the names in {@code hidden} lists that nothing in their item bears
 */
public record HiddenReport(InformationSecurityReport report, List<String> inVain) {}
