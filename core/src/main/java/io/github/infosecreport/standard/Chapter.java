package io.github.infosecreport.standard;

import java.util.List;

/**
 * A chapter of the standard. §1 Table 1
 *
 * @param key its key
 * @param title its title
 * @param guidance what belongs in it
 * @param items its items in order
 */
public record Chapter(ChapterKey key, BilingualText title, BilingualText guidance, List<Item> items) {}
