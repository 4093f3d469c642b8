/** Finds the styles of a reference document by the roles that the report needs. */
@NullMarked
package io.github.infosecreport.internal.docx.style;

import org.jspecify.annotations.NullMarked;
