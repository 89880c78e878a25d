package org.reformplan.json.token;

/**
 * The kinds of token that a JSON document is made of.
 *
 * <p>{@code {"code": "1.1"}} is {@code START_OBJECT, NAME, TEXT, END_OBJECT, END}.
 */
public enum Token {
  /** An opening brace. */
  START_OBJECT(true),
  /** A closing brace. */
  END_OBJECT(false),
  /** An opening bracket. */
  START_ARRAY(true),
  /** A closing bracket. */
  END_ARRAY(false),
  /** The name of a field. */
  NAME(false),
  /** A text. */
  TEXT(true),
  /** A number, whole or with a fraction. */
  NUMBER(true),
  /** The word {@code true}. */
  TRUE(true),
  /** The word {@code false}. */
  FALSE(true),
  /** The word {@code null}. */
  NULL(true),
  /** The end of the document. */
  END(false);

  private final boolean value;

  Token(boolean value) {
    this.value = value;
  }

  /**
   * Returns whether a value begins with this token.
   *
   * @return whether it is a text, number or word, or opens an object or a list
   */
  public boolean beginsValue() {
    return value;
  }
}
