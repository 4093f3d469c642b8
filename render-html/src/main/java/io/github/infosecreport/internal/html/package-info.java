/** Turns an outline into markup: blocks through templates, inlines directly. */
@NullMarked
package io.github.infosecreport.internal.html;

import org.jspecify.annotations.NullMarked;
