package org.reformplan.json.codec;

import org.jspecify.annotations.Nullable;
import org.reformplan.json.source.DocumentTokens;

/** A text that a document has said, where it said it, and the value that was made of it last. */
final class KnownText {
  /** Stands for a text where there is none: no text of a document has its length. */
  static final KnownText NONE = new KnownText(0, -1, "");

  private final int place;
  private final int length;
  private final String text;
  private @Nullable Object maker;
  private @Nullable Object value;

  private KnownText(int place, int length, String text) {
    this.place = place;
    this.length = length;
    this.text = text;
  }

  /** The text at which the source stands, which has no escapes. */
  static KnownText of(DocumentTokens source, String text) {
    int place = source.textStart();
    return new KnownText(place, source.textEnd() - place, text);
  }

  /** Returns where it begins in the document. */
  int place() {
    return place;
  }

  /** Returns how many bytes it has, -1 if it stands for none. */
  int length() {
    return length;
  }

  /** Returns its characters. */
  String text() {
    return text;
  }

  /** Returns what that maker made of it, or null if it made nothing or another did so since. */
  @Nullable Object value(Object asked) {
    return maker == asked ? value : null;
  }

  /** Keeps what that maker made of it. */
  void keep(Object newMaker, Object newValue) {
    maker = newMaker;
    value = newValue;
  }
}
