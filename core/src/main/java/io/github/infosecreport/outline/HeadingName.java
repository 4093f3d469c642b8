package io.github.infosecreport.outline;

/**
 * A name that the author gave to a heading inside prose, for references: <code>{#id}</code>.
 *
 * @param id the name
 * @param where where the author wrote it, without the marks around it
 */
public record HeadingName(String id, SourceRange where) {}
