package org.reformplan.check;

import java.util.List;
import org.reformplan.document.BilingualText;

/** The weights of the standard scale: 100 points, and 10 more where there are quality systems. */
final class StandardCompleteness {
  static final List<CompletenessCriterion> CRITERIA =
      List.of(
          of(
              "decision",
              CompletenessSubject.PLAN,
              5,
              "Có quyết định ban hành",
              "Names the decision that issued it",
              "plan-decision-missing"),
          of(
              "bases",
              CompletenessSubject.PLAN,
              5,
              "Có căn cứ pháp lý",
              "Cites legal bases",
              "plan-legal-basis-missing"),
          of(
              "steering",
              CompletenessSubject.PLAN,
              5,
              "Có đơn vị theo dõi, tổng hợp",
              "Names the unit that follows it",
              "plan-steering-unit-missing"),
          of(
              "areas",
              CompletenessSubject.AREA,
              10,
              "Lĩnh vực có nhiệm vụ",
              "The area has a task",
              "plan-area-without-task"),
          of(
              "measurable",
              CompletenessSubject.SPECIFIC_OBJECTIVE,
              10,
              "Mục tiêu đo được",
              "The objective can be measured",
              "objective-not-measurable"),
          of(
              "served",
              CompletenessSubject.OBJECTIVE,
              5,
              "Mục tiêu có nhiệm vụ",
              "A task serves the objective",
              "objective-unserved"),
          of(
              "lead",
              CompletenessSubject.TASK,
              10,
              "Có đơn vị chủ trì",
              "Names a lead unit",
              "task-lead-unit-missing"),
          of(
              "output",
              CompletenessSubject.TASK,
              10,
              "Có sản phẩm",
              "Names an output",
              "task-output-missing"),
          of(
              "deadline",
              CompletenessSubject.TASK,
              15,
              "Có thời hạn đọc được",
              "States a deadline that can be read",
              "task-deadline-missing",
              "task-deadline-unparsed"),
          of(
              "person",
              CompletenessSubject.TASK,
              5,
              "Có người chịu trách nhiệm",
              "Names a responsible person",
              "task-person-missing"),
          of(
              "frequency",
              CompletenessSubject.REPORT,
              5,
              "Có kỳ báo cáo",
              "Names its period",
              "report-frequency-missing"),
          of(
              "due",
              CompletenessSubject.REPORT,
              5,
              "Có hạn gửi",
              "Says by when it is due",
              "report-due-missing",
              "report-tier-without-day"),
          of(
              "recipient",
              CompletenessSubject.REPORT,
              5,
              "Có nơi nhận",
              "Names who receives it",
              "report-recipient-missing"),
          of(
              "channel",
              CompletenessSubject.REPORT,
              3,
              "Có phương thức gửi",
              "Names a way of sending",
              "report-channel-missing"),
          of(
              "outline",
              CompletenessSubject.REPORT,
              2,
              "Có đề cương",
              "Has an outline",
              "report-outline-missing"),
          of(
              "scope",
              CompletenessSubject.QUALITY_SYSTEM,
              3,
              "Hệ thống chất lượng có phạm vi",
              "States the scope of the quality system",
              "quality-scope-missing"),
          of(
              "audit",
              CompletenessSubject.QUALITY_SYSTEM,
              3,
              "Có đánh giá nội bộ trong kế hoạch",
              "Plans an internal audit",
              "quality-audit-unplanned"),
          of(
              "review",
              CompletenessSubject.QUALITY_SYSTEM,
              2,
              "Có xem xét của lãnh đạo trong kế hoạch",
              "Plans a management review",
              "quality-review-unplanned"),
          of(
              "clauses",
              CompletenessSubject.QUALITY_SYSTEM,
              2,
              "Điều khoản đều có quy trình",
              "Covers every clause by a process",
              "quality-clause-uncovered"));

  private StandardCompleteness() {}

  private static CompletenessCriterion of(
      String code, CompletenessSubject subject, int points, String vi, String en, String... rules) {
    return CompletenessCriterion.of(code, BilingualText.of(vi, en), subject, points, rules);
  }
}
