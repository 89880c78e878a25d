package org.reformplan.json.token;

/**
 * The kinds of token that a JSON document is made of.
 *
 * <p>{@code {"code": "1.1"}} is {@code START_OBJECT, NAME, TEXT, END_OBJECT, END}.
 */
public enum Token {
  /** An opening brace. */
  START_OBJECT,
  /** A closing brace. */
  END_OBJECT,
  /** An opening bracket. */
  START_ARRAY,
  /** A closing bracket. */
  END_ARRAY,
  /** The name of a field. */
  NAME,
  /** A text. */
  TEXT,
  /** A number, whole or with a fraction. */
  NUMBER,
  /** The word {@code true}. */
  TRUE,
  /** The word {@code false}. */
  FALSE,
  /** The word {@code null}. */
  NULL,
  /** The end of the document. */
  END
}
