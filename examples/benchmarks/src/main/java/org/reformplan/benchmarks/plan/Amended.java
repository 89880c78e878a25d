package org.reformplan.benchmarks.plan;

import java.util.ArrayList;
import java.util.List;
import org.reformplan.benchmarks.sample.SamplePlans;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;

/** A plan after a decision that gives every tenth task another title and another deadline. */
final class Amended {
  private static final int EVERY = 10;

  private Amended() {}

  static ReformPlan of(ReformPlan plan) {
    List<ReformTask> tasks = new ArrayList<>(plan.getTasks());
    for (int i = 0; i < tasks.size(); i += EVERY) {
      ReformTask task = tasks.get(i);
      tasks.set(
          i,
          ReformTask.builder()
              .from(task)
              .title(task.getTitle() + " (điều chỉnh)")
              .deadline(DeadlineParser.parse("Chậm nhất ngày 27/12/2024", SamplePlans.YEAR))
              .build());
    }
    return ReformPlan.builder().from(plan).tasks(tasks).build();
  }

  static int countChanges(int tasks) {
    return (tasks + EVERY - 1) / EVERY * 2;
  }
}
