/** Small programs, each of which shows one use of the library. */
@NullMarked
package io.github.infosecreport.samples;

import org.jspecify.annotations.NullMarked;
