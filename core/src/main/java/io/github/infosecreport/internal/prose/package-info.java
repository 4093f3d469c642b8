/**
 * The dialect of prose: from a source string to blocks and inlines that know their place in it.
 * {@link io.github.infosecreport.internal.prose.ProseParser} tells its rules.
 */
@NullMarked
package io.github.infosecreport.internal.prose;

import org.jspecify.annotations.NullMarked;
