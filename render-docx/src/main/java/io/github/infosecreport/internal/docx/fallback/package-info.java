/** What a rendering could not honour, in the reader's language. */
@NullMarked
package io.github.infosecreport.internal.docx.fallback;

import org.jspecify.annotations.NullMarked;
