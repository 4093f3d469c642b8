/** Elements that the schemas which ship with POI leave out. */
@NullMarked
package io.github.infosecreport.internal.docx.raw;

import org.jspecify.annotations.NullMarked;
