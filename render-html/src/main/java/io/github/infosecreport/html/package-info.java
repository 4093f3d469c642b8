/** Writes reports as accessible HTML. */
@NullMarked
package io.github.infosecreport.html;

import org.jspecify.annotations.NullMarked;
