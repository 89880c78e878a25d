package org.reformplan.json.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.reformplan.check.Suppression;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.ValueCodec;

/** The tables of findings set aside. */
public final class SuppressionTable {
  /** What documents say that they follow. */
  public static final String SCHEMA_NAME =
      "https://reformplan.org/schema/1.0/suppressions.schema.json";

  private static final ValueCodec<Suppression> SUPPRESSION =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Suppression",
                      "Một mục bỏ qua",
                      "What findings are set aside, and why",
                      Suppression::builder,
                      Suppression.Builder::build)
                  .required(
                      "rule",
                      Codecs.words(),
                      Suppression::getRuleId,
                      Suppression.Builder::ruleId,
                      "Mã quy tắc",
                      "The rule's id")
                  .optional(
                      "task",
                      Codecs.words(),
                      Suppression::getTaskCode,
                      Suppression.Builder::taskCode,
                      "Mã nhiệm vụ; nếu không có thì mọi nhiệm vụ",
                      "The task's code; all tasks if absent")
                  .optional(
                      "pointer",
                      Codecs.words(),
                      Suppression::getPointer,
                      Suppression.Builder::pointer,
                      "Chỗ trong kế hoạch (JSON Pointer), kể cả mọi phần bên trong",
                      "The place, a JSON Pointer, with all that it holds")
                  .required(
                      "reason",
                      Codecs.words(),
                      Suppression::getReason,
                      Suppression.Builder::reason,
                      "Lý do",
                      "Why")
                  .optional(
                      "decidedBy",
                      Codecs.words(),
                      Suppression::getDecidedBy,
                      Suppression.Builder::decidedBy,
                      "Người hoặc đơn vị quyết định",
                      "Who decided it")
                  .optional(
                      "until",
                      Codecs.day(),
                      Suppression::getUntil,
                      Suppression.Builder::until,
                      "Ngày cuối còn hiệu lực",
                      "The last day on which it holds"));

  /** A file of suppressions. */
  public static final ValueCodec<List<Suppression>> SUPPRESSIONS =
      Codecs.table(
          () ->
              ObjectTable.<List<Suppression>, List<Suppression>>of(
                      "Suppressions",
                      "Các phát hiện được bỏ qua",
                      "Findings set aside",
                      ArrayList::new,
                      Collections::unmodifiableList)
                  .document(SCHEMA_NAME)
                  .list(
                      "suppressions",
                      SUPPRESSION,
                      suppressions -> suppressions,
                      List::add,
                      "Các mục bỏ qua",
                      "The suppressions"));

  private SuppressionTable() {}
}
