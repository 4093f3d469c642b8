/**
 * How a report becomes a document: the interface of renderers, found by {@link java.util.ServiceLoader}, and their
 * account of what they could not honour.
 */
@NullMarked
package io.github.infosecreport.render;

import org.jspecify.annotations.NullMarked;
