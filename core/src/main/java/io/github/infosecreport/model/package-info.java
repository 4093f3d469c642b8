/** The report and its chapters, in the order of the standard. */
@NullMarked
package io.github.infosecreport.model;

import org.jspecify.annotations.NullMarked;
