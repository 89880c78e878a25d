package org.reformplan.json.token;

/** How a written document is laid out. */
public enum Layout {
  /** Indented by two spaces, lines ended by a line feed: for files that people open. */
  PRETTY,
  /** On one line without blanks: for machines. */
  COMPACT
}
