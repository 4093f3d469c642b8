/** Has Word itself count headings and lists, exactly as the outline counts them. */
@NullMarked
package io.github.infosecreport.internal.docx.numbering;

import org.jspecify.annotations.NullMarked;
