package org.reformplan.deadline;

import org.immutables.value.Value;
import org.reformplan.calendar.Roll;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.calendar.WorkCalendar;

/**
 * What the sources leave open and a caller must choose before words become a last day.
 *
 * <p>The defaults are the most literal ones: "before" excludes the day it names, a period ends on
 * its last day, and no day is moved for falling on a day off. Article 148(5) of the Civil Code 2015
 * moves the end of a <em>time limit</em> to the next working day; for a named day of an
 * administrative document that is an analogy (unconfirmed), so that {@link #getRoll()} is {@code
 * NONE} unless the caller says otherwise. Instances are immutable and safe to share between
 * threads.
 *
 * <pre>{@code
 * DeadlinePolicy policy = DeadlinePolicy.builder().roll(Roll.NEXT).build();
 * Deadline deadline = DeadlineParser.parse("Trước ngày 15/9", CalendarPeriod.ofYear(2024));
 * deadline.resolve(policy).getLastDay(); // Monday 2024-09-16, for the 14th is a Saturday
 * }</pre>
 */
@Value.Immutable
public interface DeadlinePolicy {

  /**
   * Returns a builder in which everything has its default.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the policy in which everything has its default.
   *
   * @return exclusive "before", no rolling, periods to their last day, calendar of state agencies
   */
  static DeadlinePolicy standard() {
    return builder().build();
  }

  /**
   * Returns whether the day named after "before" is still in time.
   *
   * @return the reading, {@link BeforeReading#EXCLUSIVE} unless set
   */
  BeforeReading getBeforeReading();

  /**
   * Returns where a last day moves that is not a working day.
   *
   * @return the roll, {@link Roll#NONE} unless set
   */
  Roll getRoll();

  /**
   * Returns the calendar that says which days are worked.
   *
   * @return the calendar, that of state agencies unless set
   */
  WorkCalendar getCalendar();

  /**
   * Returns on which day a period ends as a deadline.
   *
   * @return the convention, {@link PeriodConvention#LAST_DAY} unless set
   */
  PeriodConvention getPeriodConvention();

  /** Collects the choices of a policy; not safe to share between threads. */
  final class Builder extends ImmutableDeadlinePolicy.Builder {
    Builder() {
      beforeReading(BeforeReading.EXCLUSIVE);
      roll(Roll.NONE);
      calendar(VietnamCalendars.stateAgencies());
      periodConvention(PeriodConvention.LAST_DAY);
    }
  }
}
