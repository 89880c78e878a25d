package org.reformplan.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Explanation;
import org.reformplan.document.LegalBasis;

/** Finds the day that a due rule names for a period, and reads it as a deadline of that day. */
final class DueDays {
  private static final LegalBasis REGIME =
      LegalBasis.of(
          "Lời văn của chế độ báo cáo", "The words of the reporting regime", BasisStatus.STATUTE);

  private static final LegalBasis LAST_DAY_OF_MONTH =
      LegalBasis.of(
          "Bộ luật Dân sự 2015, Điều 148 khoản 3 (áp dụng tương tự)",
          "Civil Code 2015, Article 148(3) (by analogy)",
          BasisStatus.CONVENTION);

  private DueDays() {}

  static EffectiveDeadline resolve(DueRule rule, CalendarPeriod period, DeadlinePolicy policy) {
    LocalDate named = namedDay(rule, period, policy);
    boolean before = rule.getOperator() == DueOperator.BEFORE && !isShortened(rule, named);
    Deadline deadline =
        before
            ? Deadline.beforeDay(rule.getText(), named, rule.getTime())
            : Deadline.byDay(rule.getText(), named, rule.getTime());
    EffectiveDeadline effective = deadline.resolveOrExplain(policy);
    boolean counted = rule.getWorkingDays().isPresent();
    boolean provisional =
        effective.isProvisional()
            || (counted
                && policy
                    .getCalendar()
                    .hasProjectedDay(period.getEndExclusive(), named.plusDays(1)));
    Explanation why =
        Explanation.none()
            .then(new Naming(rule, period), named, REGIME)
            .then(shortened(rule, named))
            .then(effective.getExplanation().after(named));
    return EffectiveDeadline.builder()
        .from(effective)
        .provisional(provisional)
        .explanation(why)
        .build();
  }

  /** Whether the month has not the day that the rule names: all of it lies before that day. */
  private static boolean isShortened(DueRule rule, LocalDate named) {
    return rule.getDay().orElse(named.getDayOfMonth()) != named.getDayOfMonth();
  }

  private static Explanation shortened(DueRule rule, LocalDate named) {
    if (!isShortened(rule, named)) {
      return Explanation.none();
    }
    int asked = rule.getDay().orElseThrow();
    return Explanation.none()
        .then(
            BilingualText.of(
                "Tháng này không có ngày " + asked + ": lấy ngày cuối tháng",
                "This month has no day " + asked + ": its last day is taken"),
            named,
            LAST_DAY_OF_MONTH);
  }

  /** How the rule names the day; put together only if somebody reads it. */
  private record Naming(DueRule rule, CalendarPeriod period) implements Supplier<BilingualText> {
    @Override
    public BilingualText get() {
      BilingualText label = period.getLabel();
      return BilingualText.of(
          "Kỳ báo cáo " + label.getVi() + ": ngày theo “" + rule.getText() + "”",
          "Report of " + label.getEn() + ": the day named by “" + rule.getText() + "”");
    }
  }

  private static LocalDate namedDay(DueRule rule, CalendarPeriod period, DeadlinePolicy policy) {
    LocalDate end = period.getEndInclusive();
    LocalDate lastMonth = end.withDayOfMonth(1);
    int day = rule.getDay().orElse(1);
    return switch (rule.getAnchor()) {
      case LAST_MONTH_OF_PERIOD -> dayOf(lastMonth, day);
      case MONTH_AFTER_PERIOD -> dayOf(lastMonth.plusMonths(1), day);
      case FIRST_MONTH_OF_NEXT_QUARTER ->
          dayOf(lastMonth.plusMonths(3L - (lastMonth.getMonthValue() - 1) % 3), day);
      case FIRST_MONTH_OF_NEXT_YEAR -> dayOf(LocalDate.of(end.getYear() + 1, 1, 1), day);
      case DAY_OF_YEAR -> dayOf(LocalDate.of(end.getYear(), rule.getMonth().orElseThrow(), 1), day);
      case DAY_OF_NEXT_YEAR ->
          dayOf(LocalDate.of(end.getYear() + 1, rule.getMonth().orElseThrow(), 1), day);
      case FIXED_DAY -> rule.getFixedDay().orElseThrow();
      case END_OF_PERIOD -> afterEnd(rule, end, policy);
    };
  }

  private static LocalDate afterEnd(DueRule rule, LocalDate end, DeadlinePolicy policy) {
    Optional<Integer> workingDays = rule.getWorkingDays();
    return workingDays.isPresent()
        ? policy.getCalendar().shift(end, workingDays.get())
        : end.plusDays(rule.getDays().orElseThrow());
  }

  private static LocalDate dayOf(LocalDate month, int day) {
    return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
  }
}
