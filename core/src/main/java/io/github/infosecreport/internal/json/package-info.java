/** How reports are read: source to tree with places, tree to model, and failures told in the author's terms. */
@NullMarked
package io.github.infosecreport.internal.json;

import org.jspecify.annotations.NullMarked;
