package io.github.infosecreport.standard;

/**
 * A note of the standard on an item. §5 Table 2, notes 1 to 7
 *
 * @param number its number
 * @param item the item that it is on
 * @param meaning what it means, in our words
 */
public record StandardNote(int number, ItemKey item, BilingualText meaning) {}
