/** Chapter 7 of the standard: third-party assessment and certification. */
@NullMarked
package io.github.infosecreport.model.thirdpartyassessment;

import org.jspecify.annotations.NullMarked;
