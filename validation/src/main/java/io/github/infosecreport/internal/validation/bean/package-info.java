/** Asks Bean Validation and tells its answers as findings. */
@NullMarked
package io.github.infosecreport.internal.validation.bean;

import org.jspecify.annotations.NullMarked;
