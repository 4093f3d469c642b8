/** Reads and writes reports as YAML and JSON, strictly: what is not understood is told with its place, not dropped. */
@NullMarked
package io.github.infosecreport.json;

import org.jspecify.annotations.NullMarked;
