/** A report as a tree of values, each with its place, its name, and how it is compared. */
@NullMarked
package io.github.infosecreport.internal.comparison.tree;

import org.jspecify.annotations.NullMarked;
