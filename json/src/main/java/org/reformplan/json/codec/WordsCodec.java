package org.reformplan.json.codec;

import org.jspecify.annotations.Nullable;

/** A text that says something. */
final class WordsCodec extends SpelledCodec<String> {
  static final ValueCodec<String> INSTANCE = new WordsCodec();

  private WordsCodec() {
    super(Words.NOT_BLANK, SpelledCodec.NOT_BLANK);
  }

  @Override
  protected @Nullable String valueOf(String text) {
    return text.isBlank() ? null : text;
  }

  @Override
  protected String textOf(String value) {
    return value;
  }
}
