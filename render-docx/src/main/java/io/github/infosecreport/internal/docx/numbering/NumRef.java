package io.github.infosecreport.internal.docx.numbering;

import java.math.BigInteger;

/**
 * A place in a list of Word's.
 *
 * @param num id of the list
 * @param level its level, from 0
 */
public record NumRef(BigInteger num, int level) {}
