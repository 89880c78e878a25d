package org.reformplan.json.table;

import org.reformplan.check.CheckReport;
import org.reformplan.check.Severity;
import org.reformplan.json.codec.AnswerTable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;

/** The outermost table of what the rules found in a plan. */
public final class CheckReportTable extends AnswerTable<CheckReport> {
  /** What documents say that they follow. */
  public static final String SCHEMA_NAME = "https://reformplan.org/schema/1.0/check.schema.json";

  private static final ValueCodec<Integer> COUNT = Codecs.wholeNumber(0, Integer.MAX_VALUE);

  /** A report of findings. */
  public static final ValueCodec<CheckReport> REPORT = new CheckReportTable();

  private CheckReportTable() {}

  @Override
  protected ObjectTable<CheckReport, Void> make() {
    return table("CheckReport", "Kết quả kiểm tra một kế hoạch", "What the rules found in a plan")
        .document(SCHEMA_NAME)
        .required("passing", Codecs.truth(), "Đạt: không có lỗi", "Whether no finding is an error")
        .required("errors", COUNT, "Số lỗi", "How many errors")
        .required("warnings", COUNT, "Số cảnh báo", "How many warnings")
        .required("infos", COUNT, "Số lưu ý", "How many notes")
        .list("findings", FindingTable.FINDING, "Các phát hiện", "The findings")
        .list(
            "suppressed",
            SuppressedFindingTable.SUPPRESSED,
            "Các phát hiện được bỏ qua, không tính",
            "The findings that were set aside, which do not count");
  }

  @Override
  protected Object get(CheckReport value, String field) {
    return switch (field) {
      case "passing" -> value.isPassing(Severity.ERROR);
      case "errors" -> count(value, Severity.ERROR);
      case "warnings" -> count(value, Severity.WARNING);
      case "infos" -> count(value, Severity.INFO);
      case "findings" -> value.getFindings();
      case "suppressed" -> value.getSuppressed();
      default -> throw unknown(field);
    };
  }

  private static int count(CheckReport report, Severity severity) {
    return Math.toIntExact(report.count(severity));
  }
}
