/** The file around the document: what it starts from, its properties, its bytes. */
@NullMarked
package io.github.infosecreport.internal.docx.pack;

import org.jspecify.annotations.NullMarked;
