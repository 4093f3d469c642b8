/** Draws pictures as SVG with real text, measured without fonts: the same bytes on every machine. */
@NullMarked
package io.github.infosecreport.internal.html.svg;

import org.jspecify.annotations.NullMarked;
