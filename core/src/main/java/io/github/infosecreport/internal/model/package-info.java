/** What the model's types share behind the scenes: the style of their implementation, edits in lists. */
@NullMarked
package io.github.infosecreport.internal.model;

import org.jspecify.annotations.NullMarked;
