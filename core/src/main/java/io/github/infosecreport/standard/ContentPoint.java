package io.github.infosecreport.standard;

/**
 * Something that an item may tell. §5 Table 2
 *
 * @param id its id, unique in its item
 * @param title its title
 * @param guidance what it means
 * @param provenance where it comes from
 */
public record ContentPoint(String id, BilingualText title, BilingualText guidance, Provenance provenance) {}
