/** Writes reports as DOCX. */
@NullMarked
package io.github.infosecreport.docx;

import org.jspecify.annotations.NullMarked;
