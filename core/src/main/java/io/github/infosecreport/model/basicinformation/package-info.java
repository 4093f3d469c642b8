/** Chapter 1 of the standard: basic information. */
@NullMarked
package io.github.infosecreport.model.basicinformation;

import org.jspecify.annotations.NullMarked;
