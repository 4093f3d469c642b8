/** Writes the body of the document: blocks, inlines, tables, pictures. */
@NullMarked
package io.github.infosecreport.internal.docx;

import org.jspecify.annotations.NullMarked;
