/** Runs rules and gathers what they find. */
@NullMarked
package io.github.infosecreport.internal.validation;

import org.jspecify.annotations.NullMarked;
