package org.reformplan.json.source;

/** Line and column of a place, both counted from 1. */
public record Place(int line, int column) {}
