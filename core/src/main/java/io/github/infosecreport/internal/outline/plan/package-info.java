/** Decides which chapters, items and own sections stand where: the standard's order, changed by the report's structure. */
@NullMarked
package io.github.infosecreport.internal.outline.plan;

import org.jspecify.annotations.NullMarked;
