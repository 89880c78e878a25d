package org.reformplan.json.table;

import org.reformplan.document.BilingualText;

/** What texts with a meaning of their own are called. */
final class TableWords {
  static final BilingualText DOCUMENT_NUMBER =
      BilingualText.of(
          "số, ký hiệu văn bản như \"2657/QĐ-BKHCN\"", "a document number like \"2657/QĐ-BKHCN\"");
  static final BilingualText UNIT_CODE =
      BilingualText.of("mã đơn vị như \"G06.01\"", "a unit code like \"G06.01\"");
  static final BilingualText DEADLINE =
      BilingualText.of(
          "thời hạn như đã viết, ví dụ \"Quý II/2023\"",
          "the words of a time column, such as \"Quý II/2023\"");
  static final BilingualText MOMENT =
      BilingualText.of(
          "một thời điểm như \"2023-03-14T23:30:00+07:00\"",
          "a moment like \"2023-03-14T23:30:00+07:00\"");
  static final BilingualText SUBMISSION_TIME =
      BilingualText.of(
          "một ngày như \"2023-03-14\" hoặc một thời điểm như \"2023-03-14T23:30:00+07:00\"",
          "a day like \"2023-03-14\" or a moment like \"2023-03-14T23:30:00+07:00\"");
  static final BilingualText PROGRAMME =
      BilingualText.of("mã một chương trình đã biết", "the code of a known programme");
  static final BilingualText QUALITY_STANDARD =
      BilingualText.of(
          "mã một phiên bản tiêu chuẩn đã biết", "the code of a known edition of a standard");
  static final BilingualText REPORTING_PERIOD =
      BilingualText.of(
          "kỳ báo cáo như \"quarter-1\", \"six-months-1\", \"year\"",
          "a reporting period like \"quarter-1\", \"six-months-1\", \"year\"");

  private TableWords() {}
}
