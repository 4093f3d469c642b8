/** Compares two editions, two years or two versions of a report, by value: figures, dates, units, names in registers. */
@NullMarked
package io.github.infosecreport.comparison;

import org.jspecify.annotations.NullMarked;
