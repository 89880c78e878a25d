package org.reformplan.check;

import java.util.HashMap;
import java.util.Map;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;

/** A rule of the standard set: its description beside the family that does what it says. */
final class StandardRule implements PlanRule {
  /** What plans are expected to say, where no statute is behind it. */
  static final LegalBasis PLAN_PRACTICE =
      LegalBasis.of(
          "Thực tiễn lập kế hoạch cải cách hành chính của bộ, tỉnh",
          "Practice of ministries' and provinces' reform plans",
          BasisStatus.UNCONFIRMED);

  static final LegalBasis PROGRAMME =
      LegalBasis.of(
          "Chương trình cải cách hành chính mà kế hoạch thực hiện (nay là Nghị quyết 76/NQ-CP ngày"
              + " 15/07/2021)",
          "The reform programme that the plan follows (now Resolution 76/NQ-CP of 15/07/2021)",
          BasisStatus.STATUTE);

  static final LegalBasis DOCUMENT_FORM =
      LegalBasis.of(
          "Nghị định 30/2020/NĐ-CP (số và ký hiệu văn bản)",
          "Decree 30/2020/NĐ-CP (number and symbol of documents)",
          BasisStatus.STATUTE);

  static final LegalBasis UNIT_CODES =
      LegalBasis.of(
          "Quyết định 20/2020/QĐ-TTg ngày 22/07/2020 (mã định danh)",
          "Decision 20/2020/QĐ-TTg of 22/07/2020 (unit codes)",
          BasisStatus.STATUTE);

  static final LegalBasis FIVE_CLEARS =
      LegalBasis.of(
          "Nguyên tắc “5 rõ” trong theo dõi, đôn đốc nhiệm vụ",
          "The “5 rõ” of government follow-up: person, work, time, result, responsibility",
          BasisStatus.UNCONFIRMED);

  static final LegalBasis REPORT_CONTENT =
      LegalBasis.of(
          "Nghị định 09/2019/NĐ-CP, Điều 7 và Điều 8 (nội dung chế độ báo cáo)",
          "Decree 09/2019/NĐ-CP, Articles 7 and 8 (what a reporting regime names)",
          BasisStatus.STATUTE);

  static final LegalBasis REPORT_TIME =
      LegalBasis.of(
          "Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5 điểm b",
          "Decree 09/2019/NĐ-CP, Article 8(5)(b)",
          BasisStatus.STATUTE);

  static final LegalBasis CONSISTENCY =
      LegalBasis.of(
          "Tính nhất quán của chính văn bản", "The plan's own consistency", BasisStatus.CONVENTION);

  static final LegalBasis MEASURABILITY =
      LegalBasis.of(
          "Thông lệ quản lý theo kết quả (ISO 17469-1, GAO-13-174)",
          "Practice of performance plans (ISO 17469-1, GAO-13-174)",
          BasisStatus.UNCONFIRMED);

  /** How tasks are followed up once they are given. */
  static final LegalBasis FOLLOW_UP =
      LegalBasis.of(
          "Thực tiễn theo dõi, đôn đốc nhiệm vụ trong cơ quan hành chính nhà nước",
          "Practice of follow-up of tasks in government",
          BasisStatus.UNCONFIRMED);

  static final LegalBasis REPORT_DUTY =
      LegalBasis.of(
          "Chế độ báo cáo của kế hoạch; Nghị định 09/2019/NĐ-CP, Điều 7 và Điều 8",
          "The plan's reporting regime; Decree 09/2019/NĐ-CP, Articles 7 and 8",
          BasisStatus.STATUTE);

  private final RuleDescription description;
  private final RuleFamily family;
  private final boolean forEachTask;

  StandardRule(RuleDescription description, RuleFamily family, boolean forEachTask) {
    this.description = description;
    this.family = family;
    this.forEachTask = forEachTask;
  }

  static RuleDescription describe(
      String id, String weights, LegalBasis basis, String vi, String en) {
    Map<RuleProfile, Severity> severities = new HashMap<>(); // an enum map would reflect first
    weigh(severities, RuleProfile.DRAFT, weights.charAt(0));
    weigh(severities, RuleProfile.ISSUED, weights.charAt(1));
    weigh(severities, RuleProfile.CLOSING, weights.charAt(2));
    if (weights.endsWith("5")) {
      severities.put(RuleProfile.FIVE_CLEARS, Severity.ERROR);
    }
    return RuleDescription.ofStandard(id, BilingualText.of(vi, en), basis)
        .withSeverities(severities);
  }

  private static void weigh(
      Map<RuleProfile, Severity> severities, RuleProfile profile, char weight) {
    switch (weight) {
      case 'e' -> severities.put(profile, Severity.ERROR);
      case 'w' -> severities.put(profile, Severity.WARNING);
      case 'i' -> severities.put(profile, Severity.INFO);
      case '-' -> {}
      default -> throw new IllegalArgumentException("Expected e, w, i or -, but found " + weight);
    }
  }

  /** The same rule, with what it looks at, why, and what it passes over. */
  StandardRule meaning(String vi, String en) {
    return new StandardRule(description.withMeaning(BilingualText.of(vi, en)), family, forEachTask);
  }

  /** The same rule, run only if these are given beside the plan. */
  StandardRule needing(CheckInput... inputs) {
    return new StandardRule(description.withNeeds(inputs), family, forEachTask);
  }

  /**
   * Tells whether the rule looks at each task by itself: such rules are run together, task by task,
   * which in a large plan fetches each task from memory once.
   */
  boolean isForEachTask() {
    return forEachTask;
  }

  /** Does what the rule does with one task, if it looks at each by itself. */
  void check(TaskView view, FindingCollector findings) {
    family.check(description.getId(), view, findings);
  }

  @Override
  public RuleDescription getDescription() {
    return description;
  }

  @Override
  public void check(CheckContext context, FindingCollector findings) {
    if (!forEachTask) {
      family.check(description.getId(), context, findings);
      return;
    }
    for (TaskView view : context.getTasks()) {
      family.check(description.getId(), view, findings);
    }
  }
}
