package org.reformplan.json.codec;

/**
 * The table of a type whose values are worked out and so only written, never read.
 *
 * @param <V> the type
 */
public abstract class AnswerTable<V> extends TypeTable<V, Void> {
  /** For the tables of this library. */
  protected AnswerTable() {}

  @Override
  protected final Void start() {
    throw onlyWritten();
  }

  @Override
  protected final V finish(Void nothing) {
    throw onlyWritten();
  }

  @Override
  protected final void set(Void nothing, String field, Object part) {
    throw onlyWritten();
  }

  private UnsupportedOperationException onlyWritten() {
    return new UnsupportedOperationException(
        "Expected a type that is read, but " + words().getEn() + " is only written");
  }
}
