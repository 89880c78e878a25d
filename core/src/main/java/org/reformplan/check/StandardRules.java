package org.reformplan.check;

import java.util.List;
import java.util.stream.Stream;

/** The standard rules, in the order in which they run. */
final class StandardRules {
  private StandardRules() {}

  static List<PlanRule> all() {
    return Stream.of(
            PlanRules.all(),
            UnitRules.all(),
            NamedCodeRules.all(),
            TaskLinkRules.all(),
            TaskRules.all(),
            TaskTimeRules.all(),
            WorkingDayRules.all(),
            ReportRules.all(),
            QualityRules.all(),
            QualityWorkRules.all(),
            ParentPlanRules.all(),
            ProgressFileRules.all(),
            TaskProgressRules.all(),
            TaskPercentRules.all(),
            ExtensionRules.all(),
            ReportProgressRules.all(),
            SubmissionRules.all(),
            RecordRules.all(),
            QualityProgressRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
