package org.reformplan.json;

import java.util.function.UnaryOperator;

/** Where something stands in a document that was taken from no other. */
enum SamePlace implements UnaryOperator<TextLocation> {
  INSTANCE;

  @Override
  public TextLocation apply(TextLocation location) {
    return location;
  }
}
