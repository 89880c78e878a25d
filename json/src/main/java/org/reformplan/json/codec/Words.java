package org.reformplan.json.codec;

import org.reformplan.document.BilingualText;

/** What kinds of values are called in messages and in the field reference. */
final class Words {
  static final BilingualText OBJECT = BilingualText.of("một đối tượng {…}", "an object {…}");
  static final BilingualText LIST = BilingualText.of("một danh sách […]", "a list […]");
  static final BilingualText TEXT = BilingualText.of("một văn bản", "a text");
  static final BilingualText NOT_BLANK =
      BilingualText.of("một văn bản không trống", "a text that is not blank");
  static final BilingualText DAY =
      BilingualText.of("một ngày như \"2023-03-14\"", "a day like \"2023-03-14\"");
  static final BilingualText TIME = BilingualText.of("giờ như \"17:00\"", "a time like \"17:00\"");
  static final BilingualText WHOLE_NUMBER = BilingualText.of("một số nguyên", "a whole number");
  static final BilingualText TRUTH = BilingualText.of("true hoặc false", "true or false");
  static final BilingualText END = BilingualText.of("hết tài liệu", "the end of the document");

  private Words() {}
}
