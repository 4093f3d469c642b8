package io.github.infosecreport.standard;

import java.util.List;

/**
 * An item of the standard. §5 Table 2
 *
 * @param key its key
 * @param title its title
 * @param guidance how to write it
 * @param contentPoints what it may tell
 * @param notes numbers of the notes on it
 */
public record Item(
        ItemKey key,
        BilingualText title,
        BilingualText guidance,
        List<ContentPoint> contentPoints,
        List<Integer> notes) {}
