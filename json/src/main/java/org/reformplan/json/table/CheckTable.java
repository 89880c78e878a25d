package org.reformplan.json.table;

import org.reformplan.check.CheckReport;
import org.reformplan.check.CheckedDocument;
import org.reformplan.check.Finding;
import org.reformplan.check.Severity;
import org.reformplan.check.SuppressedFinding;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Language;
import org.reformplan.json.codec.AnswerTable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ValueCodec;

/** The tables of findings and of reports of them, which are worked out and so only written. */
public final class CheckTable {
  /** What documents say that they follow. */
  public static final String SCHEMA_NAME = "https://reformplan.org/schema/1.0/check.schema.json";

  private static final ValueCodec<CheckedDocument> DOCUMENT =
      Codecs.code("CheckedDocument", CheckedDocument.values());

  /** One finding. */
  public static final ValueCodec<Finding> FINDING =
      CheckTable.<Finding>findings("Finding", finding -> finding)
          .always(
              "document",
              DOCUMENT,
              Finding::getDocument,
              "Kế hoạch hay tình hình thực hiện",
              "Whether it lies in the plan or in its progress")
          .codec();

  private static final ValueCodec<SuppressedFinding> SUPPRESSED =
      CheckTable.<SuppressedFinding>findings("SuppressedFinding", SuppressedFinding::getFinding)
          .always(
              "document",
              DOCUMENT,
              suppressed -> suppressed.getFinding().getDocument(),
              "Kế hoạch hay tình hình thực hiện",
              "Whether it lies in the plan or in its progress")
          .always(
              "reason",
              Codecs.text(),
              suppressed -> suppressed.getSuppression().getReason(),
              "Lý do bỏ qua",
              "Why it was set aside")
          .codec();

  private static final ValueCodec<Integer> COUNT = Codecs.wholeNumber(0, Integer.MAX_VALUE);

  /** A report of findings. */
  public static final ValueCodec<CheckReport> REPORT =
      AnswerTable.<CheckReport>of(
              "CheckReport", "Kết quả kiểm tra một kế hoạch", "What the rules found in a plan")
          .document(SCHEMA_NAME)
          .always(
              "passing",
              Codecs.truth(),
              report -> report.isPassing(Severity.ERROR),
              "Đạt: không có lỗi",
              "Whether no finding is an error")
          .always(
              "errors", COUNT, report -> count(report, Severity.ERROR), "Số lỗi", "How many errors")
          .always(
              "warnings",
              COUNT,
              report -> count(report, Severity.WARNING),
              "Số cảnh báo",
              "How many warnings")
          .always(
              "infos", COUNT, report -> count(report, Severity.INFO), "Số lưu ý", "How many notes")
          .list("findings", FINDING, CheckReport::getFindings, "Các phát hiện", "The findings")
          .list(
              "suppressed",
              SUPPRESSED,
              CheckReport::getSuppressed,
              "Các phát hiện được bỏ qua, không tính",
              "The findings that were set aside, which do not count")
          .codec();

  private CheckTable() {}

  /** Starts the table of something that holds a finding. */
  public static <V> AnswerTable<V> findings(String typeName, Holder<V> holder) {
    return AnswerTable.<V>of(typeName, "Một phát hiện", "Something found")
        .always("rule", Codecs.text(), v -> holder.of(v).getRuleId(), "Mã quy tắc", "The rule's id")
        .always(
            "severity",
            Codecs.code("Severity", Severity.values()),
            v -> holder.of(v).getSeverity(),
            "Mức độ",
            "How much it weighs")
        .always(
            "pointer",
            Codecs.text(),
            v -> holder.of(v).getPath().toPointer(),
            "Chỗ phát hiện (JSON Pointer)",
            "Where it is, a JSON Pointer")
        .optional(
            "task",
            Codecs.text(),
            v -> holder.of(v).getTaskCode(),
            "Mã nhiệm vụ",
            "The code of the task")
        .always(
            "arguments",
            Codecs.namedValues(),
            v -> holder.of(v).getArguments(),
            "Các giá trị mà thông báo nêu",
            "The values that the message names")
        .always(
            "message",
            BilingualTextTable.TEXT,
            v -> messageOf(holder.of(v)),
            "Thông báo",
            "What was found and what to do")
        .always(
            "basis",
            BasisTable.BASIS,
            v -> holder.of(v).getBasis(),
            "Căn cứ",
            "What the rule rests on");
  }

  /** Takes the finding out of what holds it. */
  @FunctionalInterface
  public interface Holder<V> {
    /** Returns the finding. */
    Finding of(V value);
  }

  private static BilingualText messageOf(Finding finding) {
    return BilingualText.of(finding.getMessage(Language.VI), finding.getMessage(Language.EN));
  }

  private static int count(CheckReport report, Severity severity) {
    return Math.toIntExact(report.count(severity));
  }
}
