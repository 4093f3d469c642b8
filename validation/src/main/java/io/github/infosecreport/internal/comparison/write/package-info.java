/** Says in what reports differ, for people and for programs. */
@NullMarked
package io.github.infosecreport.internal.comparison.write;

import org.jspecify.annotations.NullMarked;
