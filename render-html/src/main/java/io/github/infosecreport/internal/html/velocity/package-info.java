/** Velocity, fenced in: strict, and open only to views. */
@NullMarked
package io.github.infosecreport.internal.html.velocity;

import org.jspecify.annotations.NullMarked;
