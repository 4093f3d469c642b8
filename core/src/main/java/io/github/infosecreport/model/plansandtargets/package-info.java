/** Chapter 4 of the standard: plans and targets. */
@NullMarked
package io.github.infosecreport.model.plansandtargets;

import org.jspecify.annotations.NullMarked;
