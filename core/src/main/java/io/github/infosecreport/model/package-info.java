/**
 * The report and its chapters, in the order of the standard.
 *
 * <p>In the examples of this package and those below it, {@code builder} is the {@linkplain
 * io.github.infosecreport.model.InformationSecurityReport#builder() builder of a report}, and {@code report} is a report.
 */
@NullMarked
package io.github.infosecreport.model;

import org.jspecify.annotations.NullMarked;
