package org.reformplan.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.reformplan.document.BilingualText;

/**
 * The weekdays that a unit works (tuần làm việc); the others are its weekly rest days.
 *
 * <p>State agencies work Monday to Friday since 2 October 1999. Chosen units may receive citizens
 * on Saturday, half or whole, except holidays (14/2010/QĐ-TTg). A half Saturday counts as a working
 * day for deadlines, so a unit that works one states {@link #mondayToSaturday()}. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * WorkingWeek.mondayToSaturday().isWorked(LocalDate.of(2024, 9, 14)); // true: a Saturday
 * }</pre>
 */
public final class WorkingWeek {
  private static final WorkingWeek MONDAY_TO_FRIDAY =
      new WorkingWeek(0b0011_1110, BilingualText.of("thứ Hai đến thứ Sáu", "Monday to Friday"));
  private static final WorkingWeek MONDAY_TO_SATURDAY =
      new WorkingWeek(0b0111_1110, BilingualText.of("thứ Hai đến thứ Bảy", "Monday to Saturday"));

  /** A bit for each day worked, bit 1 for Monday. */
  private final int mask;

  private final BilingualText label;

  private WorkingWeek(int mask, BilingualText label) {
    this.mask = mask;
    this.label = label;
  }

  /**
   * Returns the week of state agencies, with the fixed Saturday–Sunday weekend.
   *
   * @return Monday to Friday
   */
  public static WorkingWeek mondayToFriday() {
    return MONDAY_TO_FRIDAY;
  }

  /**
   * Returns the week of units that also work Saturday, half or whole.
   *
   * @return Monday to Saturday
   */
  public static WorkingWeek mondayToSaturday() {
    return MONDAY_TO_SATURDAY;
  }

  /**
   * Returns a week of the weekdays given.
   *
   * @param workedDays the weekdays worked, half or whole
   * @return the week
   * @throws IllegalArgumentException if no weekday is given
   */
  public static WorkingWeek of(Collection<DayOfWeek> workedDays) {
    if (requireNonNull(workedDays, "workedDays").isEmpty()) {
      throw new IllegalArgumentException("Expected 'workedDays' to hold a weekday, but found none");
    }
    EnumSet<DayOfWeek> days = EnumSet.copyOf(workedDays);
    int mask = 0;
    for (DayOfWeek day : days) {
      mask |= 1 << day.getValue();
    }
    if (mask == MONDAY_TO_FRIDAY.mask) {
      return MONDAY_TO_FRIDAY;
    }
    return mask == MONDAY_TO_SATURDAY.mask
        ? MONDAY_TO_SATURDAY
        : new WorkingWeek(mask, DateWords.weekdays(days));
  }

  /**
   * Tells whether the week works this day, holidays apart.
   *
   * @param day the day
   * @return true if its weekday is worked
   */
  public boolean isWorked(LocalDate day) {
    return isWorked(day.getDayOfWeek());
  }

  private boolean isWorked(DayOfWeek day) {
    return (mask >>> day.getValue() & 1) != 0;
  }

  /**
   * Tells whether the weekly rest days are Saturday and Sunday: only then swaps apply.
   *
   * @return true for Monday to Friday
   */
  public boolean isSaturdaySundayOff() {
    return equals(MONDAY_TO_FRIDAY);
  }

  /**
   * Returns the weekdays worked.
   *
   * @return the weekdays, Monday first, immutable
   */
  public Set<DayOfWeek> getWorkedDays() {
    EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (isWorked(day)) {
        days.add(day);
      }
    }
    return Collections.unmodifiableSet(days);
  }

  /**
   * Returns the words for the week.
   *
   * @return the words in both languages, such as {@code Monday to Friday}
   */
  public BilingualText getLabel() {
    return label;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingWeek that && mask == that.mask;
  }

  @Override
  public int hashCode() {
    return mask;
  }

  /** Returns the English words: {@code Monday to Friday}. */
  @Override
  public String toString() {
    return label.getEn();
  }
}
