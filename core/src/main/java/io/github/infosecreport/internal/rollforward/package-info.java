/** How a report is rolled forward: what moves, what goes, what stays and is looked at. */
@NullMarked
package io.github.infosecreport.internal.rollforward;

import org.jspecify.annotations.NullMarked;
