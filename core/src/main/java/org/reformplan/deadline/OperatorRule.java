package org.reformplan.deadline;

import java.util.List;
import org.reformplan.deadline.Token.Kind;

/** Reads what stands before a mark: verbs of doing, which say nothing about time, and operators. */
final class OperatorRule {
  private static final List<String> VERBS =
      List.of(
          "thời gian hoàn thành",
          "thời gian thực hiện",
          "thời hạn hoàn thành",
          "thời hạn thực hiện",
          "phải hoàn thành",
          "hoàn thành xong",
          "hoàn thành",
          "triển khai thực hiện",
          "triển khai",
          "tổ chức thực hiện",
          "tổ chức",
          "thực hiện",
          "ban hành",
          "báo cáo",
          "trình",
          "gửi",
          "xong");

  private static final List<String> LATEST =
      List.of(
          "chậm nhất",
          "muộn nhất",
          "không muộn hơn",
          "không chậm hơn",
          "không quá",
          "hạn chót",
          "hạn cuối cùng",
          "hạn cuối",
          "hạn",
          "từ nay đến",
          "cho đến",
          "đến",
          "hết");

  private static final List<String> LINKS = List.of("là", "vào", "đến", "trong", "hết");

  private OperatorRule() {}

  static void skipVerbs(TokenCursor cursor) {
    if (cursor.acceptAny(VERBS)) {
      cursor.accept(Kind.COLON);
    }
  }

  /** The operator that stands here; with none, the deadline is on or in its mark. */
  static Operator read(TokenCursor cursor) {
    if (cursor.acceptAny(LATEST)) {
      boolean links = true;
      while (links) {
        links = cursor.acceptAny(LINKS) || cursor.accept(Kind.COLON);
      }
      return cursor.accept("trước") ? Operator.BEFORE : Operator.BY;
    }
    if (cursor.accept("trước")) {
      return Operator.BEFORE;
    }
    if (!cursor.accept("trong")) {
      cursor.accept("vào");
    }
    return Operator.ON;
  }
}
