package io.github.infosecreport.model.common;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an attribute that is for the authors and checkers only: it is no part of the public report, and {@code toString}
 * of the value that holds it does not show it. Whoever asks for it by its getter gets it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InternalUse {}
