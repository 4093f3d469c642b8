/** Chapter 3 of the standard: information security governance. */
@NullMarked
package io.github.infosecreport.model.governance;

import org.jspecify.annotations.NullMarked;
