package org.reformplan.reporting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;

/**
 * By when a report is due (thời hạn gửi báo cáo), as a rule that holds for every period: the words
 * of the regime, and what they mean.
 *
 * <p>The words are kept. Which day they name follows from an anchor – the last month of the period,
 * the month after, a fixed day and month, the end of the period – and a day or an amount; whether
 * that day itself is in time follows from the operator and the {@link DeadlinePolicy}. A day that a
 * month does not have (the 31st of June) becomes the month's last day, as Article 148 of the Civil
 * Code 2015 has it for limits by months; for due rules this is by analogy. Instances are immutable
 * and safe to share between threads.
 *
 * <pre>{@code
 * DueRule rule =
 *     DueRule.builder()
 *         .text("trước ngày 15 tháng cuối của mỗi quý")
 *         .operator(DueOperator.BEFORE)
 *         .anchor(DueAnchor.LAST_MONTH_OF_PERIOD)
 *         .day(15)
 *         .build();
 * EffectiveDeadline due =
 *     rule.resolve(CalendarPeriod.ofQuarter(2023, 1), DeadlinePolicy.standard());
 * due.getNamedDay(); // Optional[2023-03-15]
 * due.getLastDay();  // Optional[2023-03-14]
 * }</pre>
 */
@Value.Immutable
public abstract class DueRule {
  DueRule() {}

  /**
   * Returns the words of the regime.
   *
   * @return the words as printed
   */
  public abstract String getText();

  /**
   * Returns whether the report is due before the day named or on it at the latest.
   *
   * @return the operator
   */
  public abstract DueOperator getOperator();

  /**
   * Returns from where the day is found.
   *
   * @return the anchor
   */
  public abstract DueAnchor getAnchor();

  /**
   * Returns the day of the month.
   *
   * @return from 1 to 31, or empty where the anchor needs none
   */
  public abstract Optional<Integer> getDay();

  /**
   * Returns the month, for anchors that name a day and a month.
   *
   * @return from 1 to 12, or empty where the anchor needs none
   */
  public abstract Optional<Integer> getMonth();

  /**
   * Returns how many calendar days after the end of the period.
   *
   * @return at least 0, or empty unless the rule counts calendar days
   */
  public abstract Optional<Integer> getDays();

  /**
   * Returns how many working days after the end of the period.
   *
   * @return at least 0, or empty unless the rule counts working days
   */
  public abstract Optional<Integer> getWorkingDays();

  /**
   * Returns the day of a rule that names it in full.
   *
   * @return the day, or empty where it follows from the period
   */
  public abstract Optional<LocalDate> getFixedDay();

  /**
   * Returns the time of day by which the report must arrive.
   *
   * @return the time in Viet Nam, or empty for the end of the day
   */
  public abstract Optional<LocalTime> getTime();

  /**
   * Works out by when the report on a period is due.
   *
   * @param period the period reported on
   * @param policy how "before" is read, whether the day is rolled, and the calendar
   * @return the deadline with every step that led to it
   */
  public EffectiveDeadline resolve(CalendarPeriod period, DeadlinePolicy policy) {
    return DueDays.resolve(this, period, policy);
  }

  /** Refuses rules that name no day, or too much: they would give a wrong day in silence. */
  @Value.Check
  void check() {
    require(getDay().isPresent() == getAnchor().needsDay(), "day");
    require(getMonth().isPresent() == getAnchor().needsMonth(), "month");
    require(getFixedDay().isPresent() == (getAnchor() == DueAnchor.FIXED_DAY), "fixedDay");
    boolean counts = getDays().isPresent() != getWorkingDays().isPresent();
    boolean none = getDays().isEmpty() && getWorkingDays().isEmpty();
    require(getAnchor() == DueAnchor.END_OF_PERIOD ? counts : none, "days or workingDays");
    requireRange("day", getDay(), 1, 31);
    requireRange("month", getMonth(), 1, 12);
    requireRange("days", getDays(), 0, 366);
    requireRange("workingDays", getWorkingDays(), 0, 366);
  }

  private void require(boolean holds, String attribute) {
    if (!holds) {
      throw new IllegalArgumentException(
          "Expected '"
              + attribute
              + "' exactly where anchor "
              + getAnchor().getCode()
              + " needs it, in the rule '"
              + getText()
              + "'");
    }
  }

  private static void requireRange(String attribute, Optional<Integer> value, int least, int most) {
    if (value.isPresent() && (value.get() < least || value.get() > most)) {
      throw new IllegalArgumentException(
          "Expected "
              + least
              + " <= '"
              + attribute
              + "' <= "
              + most
              + ", but found "
              + value.get());
    }
  }

  /** Returns the words of the rule, which are a sentence. */
  @Override
  public String toString() {
    return getText();
  }

  /**
   * Starts one.
   *
   * @return a new builder; text, operator and anchor are mandatory, and what the anchor needs
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableDueRule.Builder {
    Builder() {}
  }
}
