/** What templates see: markup that is safe already, numbers, truth values and lists of such. Nothing else reaches them. */
@NullMarked
package io.github.infosecreport.internal.html.view;

import org.jspecify.annotations.NullMarked;
