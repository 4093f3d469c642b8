/** Makes the outline of a report: walks its places in order, numbers, labels, and resolves what the text refers to. */
@NullMarked
package io.github.infosecreport.internal.outline;

import org.jspecify.annotations.NullMarked;
