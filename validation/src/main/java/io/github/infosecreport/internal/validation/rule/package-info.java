/** The rules that are built in. */
@NullMarked
package io.github.infosecreport.internal.validation.rule;

import org.jspecify.annotations.NullMarked;
