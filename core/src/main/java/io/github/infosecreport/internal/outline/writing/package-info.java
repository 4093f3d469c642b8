/** Writes dates, periods, numbers and amounts as an edition wants them. */
@NullMarked
package io.github.infosecreport.internal.outline.writing;

import org.jspecify.annotations.NullMarked;
