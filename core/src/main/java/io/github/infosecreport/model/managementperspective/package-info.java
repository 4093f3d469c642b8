/** Chapter 2 of the standard: management's view of information security. */
@NullMarked
package io.github.infosecreport.model.managementperspective;

import org.jspecify.annotations.NullMarked;
