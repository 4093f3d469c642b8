/** Texts of the library that exist in Japanese and in English, each under a key. */
@NullMarked
package io.github.infosecreport.text;

import org.jspecify.annotations.NullMarked;
