/** The text types of a report: prose, one line of prose, and how they are checked for form. */
@NullMarked
package io.github.infosecreport.prose;

import org.jspecify.annotations.NullMarked;
