package org.reformplan.check;

import java.util.ArrayList;
import java.util.List;

/** The standard rules, in the order in which they run. */
final class StandardRules {
  private StandardRules() {}

  /** Those that any plan may break. */
  static List<PlanRule> ofPlan() {
    List<PlanRule> all = new ArrayList<>();
    all.addAll(new PlanRules().all());
    all.addAll(new UnitRules().all());
    all.addAll(new NamedCodeRules().all());
    all.addAll(new TaskLinkRules().all());
    all.addAll(new TaskRules().all());
    all.addAll(new TaskTimeRules().all());
    all.addAll(new WorkingDayRules().all());
    all.addAll(new ReportRules().all());
    return all;
  }

  /** Those that only a plan with quality systems or items, or progress, may break. */
  static List<PlanRule> ofQuality() {
    List<PlanRule> all = new ArrayList<>();
    all.addAll(new QualityRules().all());
    all.addAll(new QualityWorkRules().all());
    return all;
  }

  /** Those that need something beside it: the plan above or progress. */
  static List<PlanRule> besidePlan() {
    List<PlanRule> all = new ArrayList<>();
    all.addAll(new ParentPlanRules().all());
    all.addAll(new ProgressFileRules().all());
    all.addAll(new TaskProgressRules().all());
    all.addAll(new TaskPercentRules().all());
    all.addAll(new ExtensionRules().all());
    all.addAll(new ReportProgressRules().all());
    all.addAll(new SubmissionRules().all());
    all.addAll(new RecordRules().all());
    all.addAll(new QualityProgressRules().all());
    return all;
  }
}
