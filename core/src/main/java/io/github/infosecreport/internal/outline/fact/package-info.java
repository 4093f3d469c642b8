/**
 * Draws typed facts: a shape names the attributes of a type and how each becomes text; tables, cards and entries are
 * made from any shape alike.
 */
@NullMarked
package io.github.infosecreport.internal.outline.fact;

import org.jspecify.annotations.NullMarked;
