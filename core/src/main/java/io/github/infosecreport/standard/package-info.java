/** METI's Information Security Report Model as data: its chapters, items and enumerations. */
@NullMarked
package io.github.infosecreport.standard;

import org.jspecify.annotations.NullMarked;
