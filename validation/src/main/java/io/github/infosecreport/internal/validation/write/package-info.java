/** Writes findings for people and for programs. */
@NullMarked
package io.github.infosecreport.internal.validation.write;

import org.jspecify.annotations.NullMarked;
