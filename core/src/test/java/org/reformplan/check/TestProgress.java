package org.reformplan.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.reformplan.TestPlans;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.progress.CompletionReview;
import org.reformplan.progress.DeadlineExtension;
import org.reformplan.progress.ImplementationState;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.ReportSubmission;
import org.reformplan.progress.SubmissionTime;
import org.reformplan.progress.TaskUpdate;

/**
 * A year of progress of the clean plan that no rule finds fault with, to be spoilt in one place at
 * a time: seven tasks due on Friday 30/6/2023, done on the 28th and verified on the 29th, and the
 * yearly report of unit B, due on Wednesday 20/12/2023 and sent on the 18th.
 */
final class TestProgress {
  static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);

  private TestProgress() {}

  static List<ProgressRecord> clean() {
    List<ProgressRecord> records = new ArrayList<>();
    for (int task = 1; task <= 7; task++) {
      records.addAll(done("" + task));
    }
    records.add(sent("2023-12-18").build());
    return records;
  }

  static List<ProgressRecord> done(String task) {
    return List.of(claim(task, "2023-06-28").build(), verdict(task, "2023-06-29").build());
  }

  /** Nine in the morning in Ha Noi. */
  static Instant morningOf(String day) {
    return Instant.parse(day + "T02:00:00Z");
  }

  static TaskUpdate.Builder update(String task, String day) {
    return TaskUpdate.builder().taskCode(task).day(LocalDate.parse(day)).recordedAt(morningOf(day));
  }

  static TaskUpdate.Builder claim(String task, String day) {
    return update(task, day)
        .state(ImplementationState.COMPLETED)
        .percent(100)
        .addEvidence(TestPlans.decision("125/BC-TCCB", LocalDate.parse(day)));
  }

  static CompletionReview.Builder verdict(String task, String day) {
    return CompletionReview.builder()
        .taskCode(task)
        .day(LocalDate.parse(day))
        .recordedAt(morningOf(day))
        .accepted(true);
  }

  static DeadlineExtension.Builder extension(String task, String day, String newDay) {
    return DeadlineExtension.builder()
        .taskCode(task)
        .day(LocalDate.parse(day))
        .recordedAt(morningOf(day))
        .newDay(LocalDate.parse(newDay))
        .decision(TestPlans.decision("901/QĐ-BKHCN", LocalDate.parse(day)));
  }

  static ReportSubmission.Builder sent(String day) {
    return ReportSubmission.builder()
        .requirementCode("cchc")
        .period(CalendarPeriod.ofYear(2023))
        .unitCode("B")
        .sent(SubmissionTime.parse(day))
        .recordedAt(morningOf(day));
  }

  static PlanProgress of(List<ProgressRecord> records) {
    return PlanProgress.builder().records(records).build();
  }
}
