package org.reformplan.json.table;

import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.EitherCodec;
import org.reformplan.json.codec.SpelledCodec;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.UnitReference;

/** The form of units in a task: their code, or their name in words. */
final class UnitReferenceCodec extends EitherCodec<UnitReference> {
  static final ValueCodec<UnitReference> UNIT = new UnitReferenceCodec();

  private UnitReferenceCodec() {
    super(
        BilingualText.of("mã đơn vị như \"G06.01\"", "a unit code like \"G06.01\""),
        SpelledCodec.NOT_BLANK);
  }

  @Override
  protected @Nullable UnitReference valueOf(String text) {
    return text.isBlank() ? null : UnitReference.ofCode(text);
  }

  @Override
  protected String textOf(UnitReference value) {
    return value.getCode().orElseThrow();
  }

  @Override
  protected ValueCodec<UnitReference> object() {
    return UnitInWordsTable.IN_WORDS;
  }

  @Override
  protected boolean fitsText(UnitReference value) {
    return value.getCode().isPresent();
  }
}
