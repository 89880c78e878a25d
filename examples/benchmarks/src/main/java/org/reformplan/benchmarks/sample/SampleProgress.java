package org.reformplan.benchmarks.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.progress.ImplementationState;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.TaskUpdate;

/** A year's progress of a sample plan: four updates a task, every second task done. */
public final class SampleProgress {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2024, 2, 15),
          LocalDate.of(2024, 4, 15),
          LocalDate.of(2024, 6, 14),
          LocalDate.of(2024, 9, 16));

  private SampleProgress() {}

  /**
   * Returns the progress of a plan, four records a task in order of time.
   *
   * @param plan the plan
   * @return the progress
   */
  public static PlanProgress of(ReformPlan plan) {
    PlanProgress.Builder progress = PlanProgress.builder();
    for (int turn = 0; turn < DAYS.size(); turn++) {
      List<ReformTask> tasks = plan.getTasks();
      for (int i = 0; i < tasks.size(); i++) {
        progress.addRecord(update(tasks.get(i).getCode(), turn, i % 2 == 0));
      }
    }
    return progress.build();
  }

  /**
   * Returns how many tasks are done in the end.
   *
   * @param tasks how many there are
   * @return how many of them are done
   */
  public static int countDone(int tasks) {
    return (tasks + 1) / 2;
  }

  private static TaskUpdate update(String taskCode, int turn, boolean finishes) {
    LocalDate day = DAYS.get(turn);
    Instant recorded = day.atTime(9, 0).toInstant(ZoneOffset.ofHours(7));
    boolean done = finishes && turn == DAYS.size() - 1;
    return TaskUpdate.builder()
        .taskCode(taskCode)
        .day(day)
        .recordedAt(recorded)
        .state(done ? ImplementationState.COMPLETED : ImplementationState.IN_PROGRESS)
        .percent(done ? 100 : 20 + 20 * turn)
        .build();
  }
}
