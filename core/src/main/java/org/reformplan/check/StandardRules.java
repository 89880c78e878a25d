package org.reformplan.check;

import java.util.ArrayList;
import java.util.List;

/** The standard rules, in the order in which they run. */
final class StandardRules {
  private StandardRules() {}

  /** Those that need nothing beside the plan. */
  static List<PlanRule> ofPlan() {
    List<PlanRule> all = new ArrayList<>();
    all.addAll(PlanRules.all());
    all.addAll(UnitRules.all());
    all.addAll(NamedCodeRules.all());
    all.addAll(TaskLinkRules.all());
    all.addAll(TaskRules.all());
    all.addAll(TaskTimeRules.all());
    all.addAll(WorkingDayRules.all());
    all.addAll(ReportRules.all());
    all.addAll(QualityRules.all());
    all.addAll(QualityWorkRules.all());
    return all;
  }

  /** Those that need something beside it: the plan above or progress. */
  static List<PlanRule> besidePlan() {
    List<PlanRule> all = new ArrayList<>();
    all.addAll(ParentPlanRules.all());
    all.addAll(ProgressFileRules.all());
    all.addAll(TaskProgressRules.all());
    all.addAll(TaskPercentRules.all());
    all.addAll(ExtensionRules.all());
    all.addAll(ReportProgressRules.all());
    all.addAll(SubmissionRules.all());
    all.addAll(RecordRules.all());
    all.addAll(QualityProgressRules.all());
    return all;
  }
}
