/** Reads the pictures of a report and tells what they are. */
@NullMarked
package io.github.infosecreport.internal.outline.asset;

import org.jspecify.annotations.NullMarked;
