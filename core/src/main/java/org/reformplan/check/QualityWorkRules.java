package org.reformplan.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlineKind;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;
import org.reformplan.quality.QualityClause;
import org.reformplan.quality.QualityCoverage;
import org.reformplan.quality.QualityDuties;
import org.reformplan.quality.QualityDuty;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualityPolicy;
import org.reformplan.quality.QualityRequirement;
import org.reformplan.quality.QualityStage;
import org.reformplan.quality.QualitySystem;
import org.reformplan.quality.QualityWork;

/**
 * Rules about what a quality system covers and what work on it is planned; with progress they see
 * the systems as they were on the day of judgement.
 */
final class QualityWorkRules extends RuleFamily {
  static final LegalBasis ISO_9001 =
      LegalBasis.of("TCVN ISO 9001:2015", "ISO 9001:2015", BasisStatus.REPORTED);

  @Override
  List<PlanRule> all() {
    return List.of(
        rule(
                "quality-clause-unknown",
                "www",
                ISO_9001,
                "Điều khoản {clauseCode} không có trong {edition} của đơn vị {unitCode}; hãy kiểm"
                    + " tra số điều khoản hoặc phiên bản tiêu chuẩn.",
                "Clause {clauseCode} is not in {edition}, which unit {unitCode} follows; check the"
                    + " number or the edition.")
            .meaning(
                "Điều khoản được nêu phải có trong phiên bản tiêu chuẩn của hệ thống. Số điều khoản"
                    + " của phiên bản cũ thường bị chép sang phiên bản mới.",
                "A clause that is named exists in the system's edition. Numbers of the old edition"
                    + " are often carried over to the new."),
        rule(
                "quality-clause-uncovered",
                "iiw",
                ISO_9001,
                "Điều khoản {clauseCode} “{clauseTitle}” chưa có quy trình nào của đơn vị"
                    + " {unitCode} đáp ứng; hãy bổ sung quy trình hoặc tuyên bố không áp dụng.",
                "No process of unit {unitCode} covers clause {clauseCode} “{clauseTitle}”; add one"
                    + " or declare that the clause does not apply.")
            .meaning(
                "Từ giai đoạn áp dụng, mỗi điều khoản cấp hai cần có quy trình đáp ứng. Điều khoản"
                    + " được tuyên bố không áp dụng thì không bị xét.",
                "From stage apply on, each clause of the second level is covered by a process."
                    + " Clauses declared not to apply are not looked at."),
        rule(
                "quality-audit-unplanned",
                "iww",
                basisOf(QualityWork.INTERNAL_AUDIT),
                "Từ {from} đến {to} kế hoạch chưa có đánh giá nội bộ hệ thống chất lượng của đơn vị"
                    + " {unitCode}; hãy {action}.",
                "The plan lays down no internal audit of the quality system of unit {unitCode} from"
                    + " {from} to {to}; {action}.")
            .meaning(
                "Từ giai đoạn áp dụng, mỗi năm của kế hoạch cần có đánh giá nội bộ. Quy tắc tìm"
                    + " công việc đánh giá nội bộ của đơn vị trong kế hoạch; công việc ghi thời hạn"
                    + " không đọc được thì chưa phải là đã định.",
                "From stage apply on, an internal audit is planned in each year of the plan. The"
                    + " rule looks for an item of that work for the unit; one whose deadline cannot"
                    + " be read is not planned yet."),
        rule(
                "quality-review-unplanned",
                "iww",
                basisOf(QualityWork.MANAGEMENT_REVIEW),
                "Từ {from} đến {to} kế hoạch chưa có cuộc xem xét của lãnh đạo về hệ thống chất"
                    + " lượng của đơn vị {unitCode}; hãy {action}.",
                "The plan lays down no management review of the quality system of unit {unitCode}"
                    + " from {from} to {to}; {action}.")
            .meaning(
                "Từ giai đoạn áp dụng, mỗi năm của kế hoạch cần có cuộc xem xét của lãnh đạo. Quy"
                    + " tắc tìm công việc xem xét của lãnh đạo cho đơn vị trong kế hoạch; công việc"
                    + " ghi thời hạn không đọc được thì chưa phải là đã định.",
                "From stage apply on, a management review is planned in each year of the plan. The"
                    + " rule looks for an item of that work for the unit; one whose deadline cannot"
                    + " be read is not planned yet."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "quality-clause-unknown" -> new ClauseNumbers(context, findings).check();
      case "quality-clause-uncovered" -> clauseUncovered(context, findings);
      case "quality-audit-unplanned" -> unplanned(QualityWork.INTERNAL_AUDIT, context, findings);
      case "quality-review-unplanned" ->
          unplanned(QualityWork.MANAGEMENT_REVIEW, context, findings);
      default -> throw unknown(rule);
    }
  }

  private static void clauseUncovered(CheckContext context, FindingCollector findings) {
    List<QualitySystem> systems = context.resolveQualitySystems();
    for (int i = 0; i < systems.size(); i++) {
      QualitySystem system = systems.get(i);
      if (!system.isFrom(QualityStage.APPLY)) {
        continue;
      }
      for (QualityClause clause : QualityCoverage.of(system).listUncovered()) {
        if (clause.getLevel() == 2) {
          findings.report(
              QualityRules.at(i).property("processes"),
              Map.of(
                  "clauseCode", clause.getCode(),
                  "clauseTitle", clause.getTitle(),
                  "unitCode", system.getUnitCode()));
        }
      }
    }
  }

  private static LegalBasis basisOf(QualityWork work) {
    for (QualityRequirement requirement : QualityPolicy.standard().getRequirements()) {
      if (requirement.getWork() == work) {
        return requirement.getBasis();
      }
    }
    throw new IllegalStateException("Expected the standard policy to ask for " + work);
  }

  private static void unplanned(QualityWork work, CheckContext context, FindingCollector findings) {
    List<QualitySystem> systems = context.resolveQualitySystems();
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < systems.size(); i++) {
      positions.putIfAbsent(systems.get(i).getUnitCode(), i);
    }
    List<QualityDuty> owed =
        QualityDuties.of(
            systems,
            context.getPlan().getQualityItems(),
            context.getPlan().getPeriod(),
            context.getSettings().getQualityPolicy().orElse(QualityPolicy.standard()),
            context.getSettings().getPolicy());
    for (QualityDuty duty : owed) {
      if (duty.getRequirement().getWork() == work
          && duty.getItems().stream().allMatch(QualityWorkRules::isUnreadable)) {
        findings.report(
            QualityRules.at(positions.getOrDefault(duty.getUnitCode(), 0)),
            Map.of(
                "unitCode", duty.getUnitCode(),
                "from", duty.getYear().getStart(),
                "to", duty.getYear().getEndInclusive(),
                "action", actionFor(duty)));
      }
    }
  }

  /** An item without any time cell may fall in any year of the plan; of other words none knows. */
  private static boolean isUnreadable(QualityItem item) {
    return item.getDeadline()
        .filter(deadline -> deadline.getKind() == DeadlineKind.UNPARSED)
        .isPresent();
  }

  private static BilingualText actionFor(QualityDuty duty) {
    return duty.getItems().stream()
        .findFirst()
        .map(
            item ->
                BilingualText.of(
                    "ghi lại thời hạn “" + textOf(item) + "” của công việc " + item.getCode(),
                    "write the deadline “"
                        + textOf(item)
                        + "” of item "
                        + item.getCode()
                        + " anew"))
        .orElse(BilingualText.of("bổ sung", "add one"));
  }

  private static String textOf(QualityItem item) {
    return item.getDeadline().map(Deadline::getText).orElse("");
  }
}
