/** Compares two reports value by value. */
@NullMarked
package io.github.infosecreport.internal.comparison;

import org.jspecify.annotations.NullMarked;
