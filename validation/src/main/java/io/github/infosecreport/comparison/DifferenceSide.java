package io.github.infosecreport.comparison;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.standard.BilingualText;
import java.util.Optional;

/**
 * What one of the two reports has where they differ.
 *
 * @param language the report's language
 * @param path JSON Pointer of the value; where the report lacks it, of the place where it would stand
 * @param value the value as the report writes it, constants by their labels; empty where the report lacks it
 * @param range the stretch of text, in UTF-16 units of the string value at {@code path}; empty for whole values
 * @param excerpt the stretch with the words around it
 */
public record DifferenceSide(
        EditionLanguage language,
        String path,
        Optional<BilingualText> value,
        Optional<SourceRange> range,
        Optional<String> excerpt) {}
