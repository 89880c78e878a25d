package org.reformplan.json.source;

/**
 * Where and why a document stops being JSON.
 *
 * @param offset the first byte that does not fit, or the end
 * @param expected what could have stood there
 * @param atEnd whether the document simply ends there
 */
public record ScanFailure(int offset, Expectation expected, boolean atEnd) {}
