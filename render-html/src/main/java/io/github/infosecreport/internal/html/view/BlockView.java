package io.github.infosecreport.internal.html.view;

import java.util.List;

/**
 * A block that is made of others.
 *
 * @param kind what it is, as a class name
 * @param label what it is, in words; may be empty
 * @param content its content
 * @param entries its entries or lines; may be empty
 */
public record BlockView(Html kind, Html label, Html content, List<Html> entries) {}
