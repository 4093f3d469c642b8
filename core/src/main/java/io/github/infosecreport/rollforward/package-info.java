/** Makes next year's draft of a report from last year's, and tells what its author has to look at. */
@NullMarked
package io.github.infosecreport.rollforward;

import org.jspecify.annotations.NullMarked;
