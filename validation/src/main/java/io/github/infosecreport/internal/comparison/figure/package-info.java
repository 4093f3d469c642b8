/** Reads figures, dates and identifiers out of Japanese and English prose, as values that can be compared. */
@NullMarked
package io.github.infosecreport.internal.comparison.figure;

import org.jspecify.annotations.NullMarked;
