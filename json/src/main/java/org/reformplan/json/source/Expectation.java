package org.reformplan.json.source;

import org.reformplan.document.BilingualText;

/** What could have stood at a place where a document stops being JSON. */
public enum Expectation {
  /** Any value. */
  VALUE("một giá trị JSON", "a JSON value"),
  /** The first element of an array, or its end. */
  VALUE_OR_END("một giá trị hoặc dấu ]", "a value or ]"),
  /** The first field of an object, or its end. */
  NAME_OR_END("tên trường trong dấu nháy kép hoặc dấu }", "a field name in double quotes or }"),
  /** The next field of an object. */
  NAME("tên trường trong dấu nháy kép", "a field name in double quotes"),
  /** What stands between a name and its value. */
  COLON("dấu hai chấm", "a colon"),
  /** What follows a field. */
  COMMA_OR_BRACE("dấu phẩy hoặc dấu }", "a comma or }"),
  /** What follows an element. */
  COMMA_OR_BRACKET("dấu phẩy hoặc dấu ]", "a comma or ]"),
  /** The quotation mark that ends a text. */
  CLOSING_QUOTE("dấu nháy kép đóng", "the closing double quote"),
  /** A character within a text that need not be escaped. */
  TEXT_CHARACTER(
      "ký tự văn bản (ký tự điều khiển phải viết dạng \\n, \\t hoặc \\u0000)",
      "a text character (control characters are written \\n, \\t or \\u0000)"),
  /** What follows a backslash. */
  ESCAPE(
      "một trong \" \\ / b f n r t u sau dấu gạch chéo ngược",
      "one of \" \\ / b f n r t u after a backslash"),
  /** Four hexadecimal digits. */
  HEX_DIGIT("bốn chữ số thập lục phân", "four hexadecimal digits"),
  /** A digit of a number. */
  DIGIT("một chữ số", "a digit"),
  /** Bytes that are UTF-8. */
  UTF_8("ký tự mã hoá UTF-8", "a character in UTF-8"),
  /** The end of the document. */
  NOTHING("không còn gì nữa", "nothing more");

  private final String vi;
  private final String en;

  Expectation(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /** Returns the words for it. */
  public BilingualText words() {
    return BilingualText.of(vi, en);
  }
}
