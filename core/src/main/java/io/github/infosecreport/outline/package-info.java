/**
 * The outline: a report's blocks in reading order, numbered and labelled, each with its path into the model. Renderers
 * draw it and text rules read it; nothing in here knows a format.
 */
@NullMarked
package io.github.infosecreport.outline;

import org.jspecify.annotations.NullMarked;
