/** The command-line app. */
@NullMarked
package io.github.infosecreport.samples.app;

import org.jspecify.annotations.NullMarked;
