package org.reformplan.progress;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.WorkCalendar;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.document.BilingualText;

/** Works out one duty's state and its days left or over, from its deadline and when it was done. */
final class Standing {
  private static final BilingualText NO_DEADLINE =
      BilingualText.of("Kế hoạch không nêu thời hạn", "The plan states no deadline");
  private static final BilingualText HOUR_UNKNOWN =
      BilingualText.of(
          "Thời hạn tính đến giờ, nhưng không rõ giờ hoàn thành trong ngày cuối",
          "The deadline goes by the hour, and the hour of completion on the last day is not known");

  private final LocalDate asOf;
  private final WorkCalendar calendar;

  Standing(LocalDate asOf, WorkCalendar calendar) {
    this.asOf = asOf;
    this.calendar = calendar;
  }

  /** Sets state, days and certainty. */
  void describe(
      DutyStatus.Builder status,
      Optional<EffectiveDeadline> deadline,
      Optional<SubmissionTime> done) {
    boolean open = deadline.map(EffectiveDeadline::isProvisional).orElse(false);
    status.doneDay(done.map(SubmissionTime::getDay)).provisional(open);
    Optional<LocalDate> lastDay = deadline.flatMap(EffectiveDeadline::getLastDay);
    if (lastDay.isEmpty()) {
      status
          .state(DutyState.NOT_DETERMINABLE)
          .reason(deadline.flatMap(EffectiveDeadline::getReason).orElse(NO_DEADLINE));
      return;
    }
    LocalDate last = lastDay.get();
    DutyState state =
        done.map(sent -> ofDone(last, deadline.get().getLastTime(), sent))
            .orElse(asOf.isAfter(last) ? DutyState.OPEN_OVERDUE : DutyState.OPEN_IN_TIME);
    status.state(state);
    switch (state) {
      case OPEN_IN_TIME -> left(status, asOf, last, open);
      case OPEN_OVERDUE -> {
        left(status, asOf, last, open);
        late(status, last, asOf, open);
      }
      case DONE_LATE -> late(status, last, done.orElseThrow().getDay(), open);
      case NOT_DETERMINABLE -> status.reason(HOUR_UNKNOWN);
      case DONE_ON_TIME -> {}
    }
  }

  /** An hour decides only on the last day itself, and only if it is known. */
  private static DutyState ofDone(
      LocalDate last, Optional<LocalTime> lastTime, SubmissionTime done) {
    int order = done.getDay().compareTo(last);
    if (order != 0 || lastTime.isEmpty()) {
      return order > 0 ? DutyState.DONE_LATE : DutyState.DONE_ON_TIME;
    }
    return done.getTime()
        .map(t -> t.isAfter(lastTime.get()) ? DutyState.DONE_LATE : DutyState.DONE_ON_TIME)
        .orElse(DutyState.NOT_DETERMINABLE);
  }

  private void left(DutyStatus.Builder status, LocalDate from, LocalDate to, boolean open) {
    status.daysLeft(days(from, to)).workingDaysLeft(workingDays(from, to));
    status.provisional(open || isProjected(from, to));
  }

  private void late(DutyStatus.Builder status, LocalDate from, LocalDate to, boolean open) {
    status.daysLate(days(from, to)).workingDaysLate(workingDays(from, to));
    status.provisional(open || isProjected(from, to));
  }

  private static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }

  /** The working days from one day, not counted, to another, counted; negative backward. */
  Optional<Integer> workingDays(LocalDate from, LocalDate to) {
    if (!isInside(from, to)) {
      return Optional.empty();
    }
    return Optional.of(
        to.isBefore(from)
            ? -calendar.countWorkingDays(to.plusDays(1), from.plusDays(1))
            : calendar.countWorkingDays(from.plusDays(1), to.plusDays(1)));
  }

  private boolean isProjected(LocalDate one, LocalDate two) {
    LocalDate from = one.isBefore(two) ? one : two;
    LocalDate to = one.isBefore(two) ? two : one;
    return isInside(one, two) && calendar.hasProjectedDay(from.plusDays(1), to.plusDays(1));
  }

  private boolean isInside(LocalDate one, LocalDate two) {
    CalendarPeriod horizon = calendar.getHorizon();
    return horizon.contains(one) && horizon.contains(two);
  }
}
