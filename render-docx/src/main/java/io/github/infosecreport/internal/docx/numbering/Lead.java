package io.github.infosecreport.internal.docx.numbering;

import java.util.Optional;

/**
 * What an entry of a list begins with.
 *
 * @param place where Word counts it; empty where Word cannot write its number
 * @param level the level of its list, from 0
 * @param text the number as text, where Word cannot write it; else empty
 */
public record Lead(Optional<NumRef> place, int level, String text) {
    static Lead counted(NumRef place) {
        return new Lead(Optional.of(place), place.level(), "");
    }
}
