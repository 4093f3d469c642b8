/** Checks reports: one kind of finding, told by rules and by Bean Validation alike. */
@NullMarked
package io.github.infosecreport.validation;

import org.jspecify.annotations.NullMarked;
