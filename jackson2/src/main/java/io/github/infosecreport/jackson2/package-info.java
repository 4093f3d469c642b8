/** Lets mappers of Jackson 2 read and write reports, as mappers of Jackson 3 do by themselves. */
@NullMarked
package io.github.infosecreport.jackson2;

import org.jspecify.annotations.NullMarked;
