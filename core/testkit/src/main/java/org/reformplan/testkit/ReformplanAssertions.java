package org.reformplan.testkit;

import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.WorkCalendar;
import org.reformplan.check.CheckReport;
import org.reformplan.deadline.EffectiveDeadline;

/**
 * The entry to the assertions of this package, in the manner of AssertJ.
 *
 * <p>Both this {@code assertThat} and AssertJ's own may be imported side by side; the compiler
 * picks the right one. There is no state.
 *
 * <pre>{@code
 * import static org.assertj.core.api.Assertions.assertThat;
 * import static org.reformplan.testkit.ReformplanAssertions.assertThat;
 *
 * assertThat(VietnamCalendars.stateAgencies()).isWorkingDay(LocalDate.of(2024, 5, 4));
 * assertThat(RuleSet.standard().check(plan)).hasNoErrors();
 * }</pre>
 */
public final class ReformplanAssertions {
  private ReformplanAssertions() {}

  /**
   * Starts assertions about a calendar.
   *
   * @param actual the calendar
   * @return the assertions
   */
  public static WorkCalendarAssert assertThat(@Nullable WorkCalendar actual) {
    return new WorkCalendarAssert(actual);
  }

  /**
   * Starts assertions about what the rules found.
   *
   * @param actual the report
   * @return the assertions
   */
  public static CheckReportAssert assertThat(@Nullable CheckReport actual) {
    return new CheckReportAssert(actual);
  }

  /**
   * Starts assertions about what a deadline comes to.
   *
   * @param actual the effective deadline
   * @return the assertions
   */
  public static EffectiveDeadlineAssert assertThat(@Nullable EffectiveDeadline actual) {
    return new EffectiveDeadlineAssert(actual);
  }
}
