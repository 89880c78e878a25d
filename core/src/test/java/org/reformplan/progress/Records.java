package org.reformplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Records as tests want them: recorded at nine in the morning in Ha Noi. */
final class Records {
  private Records() {}

  static Instant morningOf(String day) {
    return LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(VietnamDays.ZONE).toInstant();
  }

  static TaskUpdate done(String task, String day) {
    return done(task, day, day);
  }

  static TaskUpdate done(String task, String day, String recorded) {
    return update(task, day, recorded, ImplementationState.COMPLETED);
  }

  static TaskUpdate underWay(String task, String day, String recorded) {
    return update(task, day, recorded, ImplementationState.IN_PROGRESS);
  }

  private static TaskUpdate update(
      String task, String day, String recorded, ImplementationState state) {
    return TaskUpdate.builder()
        .taskCode(task)
        .day(LocalDate.parse(day))
        .recordedAt(morningOf(recorded))
        .state(state)
        .build();
  }

  static DeadlineExtension extended(String task, String day, String newDay) {
    return DeadlineExtension.builder()
        .taskCode(task)
        .day(LocalDate.parse(day))
        .recordedAt(morningOf(day))
        .newDay(LocalDate.parse(newDay))
        .build();
  }

  static CompletionReview.Builder review(String task, String day, boolean accepted) {
    return CompletionReview.builder()
        .taskCode(task)
        .day(LocalDate.parse(day))
        .recordedAt(morningOf(day))
        .accepted(accepted);
  }
}
