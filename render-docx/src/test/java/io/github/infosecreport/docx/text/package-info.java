/** Reads a Word document's text through LibreOffice, and says what a reader of the outline expects there. */
@NullMarked
package io.github.infosecreport.docx.text;

import org.jspecify.annotations.NullMarked;
