package org.reformplan.json.table;

import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.EitherCodec;
import org.reformplan.json.codec.ValueCodec;

/** The form of time columns: their words alone, or with a wording of what is meant. */
final class WordedDeadlineCodec extends EitherCodec<WordedDeadline> {
  WordedDeadlineCodec() {
    super(
        BilingualText.of(
            "thời hạn như đã viết, ví dụ \"Quý II/2023\"",
            "the words of a time column, such as \"Quý II/2023\""),
        "");
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
  protected ValueCodec<WordedDeadline> object() {
    return DeadlineInWordsTable.IN_WORDS;
  }

  @Override
  protected boolean fitsText(WordedDeadline value) {
    return value.isPlain();
  }
}
