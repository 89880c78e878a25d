package org.reformplan.json.table;

import org.reformplan.json.codec.EitherCodec;

/** The form of time columns: their words alone, or with a wording of what is meant. */
final class WordedDeadlineCodec extends EitherCodec<WordedDeadline> {
  WordedDeadlineCodec() {
    super(TableWords.DEADLINE, "", DeadlineInWordsTable.IN_WORDS);
  }

  @Override
  protected WordedDeadline valueOf(String text) {
    return WordedDeadline.plainly(text);
  }

  @Override
  protected String textOf(WordedDeadline value) {
    return value.text();
  }

  @Override
  protected boolean fitsText(WordedDeadline value) {
    return value.isPlain();
  }
}
