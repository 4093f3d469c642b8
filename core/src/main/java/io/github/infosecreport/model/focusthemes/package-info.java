/** Chapter 6 of the standard: main focus themes. */
@NullMarked
package io.github.infosecreport.model.focusthemes;

import org.jspecify.annotations.NullMarked;
