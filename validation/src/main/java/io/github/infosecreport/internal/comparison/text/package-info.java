/** The prose of a report as it is printed, without markup, passage by passage. */
@NullMarked
package io.github.infosecreport.internal.comparison.text;

import org.jspecify.annotations.NullMarked;
