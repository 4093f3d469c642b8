/** Chapter 5 of the standard: results and evaluation. */
@NullMarked
package io.github.infosecreport.model.resultsandevaluation;

import org.jspecify.annotations.NullMarked;
