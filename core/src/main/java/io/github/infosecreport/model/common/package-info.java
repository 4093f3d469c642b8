/** What several items share: dates, exhibits, absence, contacts, constraints. */
@NullMarked
package io.github.infosecreport.model.common;

import org.jspecify.annotations.NullMarked;
