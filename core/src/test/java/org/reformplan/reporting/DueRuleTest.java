package org.reformplan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reformplan.TestTable;
import org.reformplan.TestTable.Row;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.Roll;
import org.reformplan.deadline.BeforeReading;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;

/** The due rules of real regimes, with the days that reporting-rules.tsv gives for them. */
class DueRuleTest {

  static Stream<Row> realRules() {
    return TestTable.read("reporting-rules.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("realRules")
  void givesTheDaysOfRealRegimes(Row row) {
    CalendarPeriod period = period(row);
    EffectiveDeadline due = rule(row).resolve(period, DeadlinePolicy.standard());

    assertThat(due.getLastDay()).contains(LocalDate.parse(row.get("last_day")));
    assertThat(due.getLastTime().map(LocalTime::toString).orElse(""))
        .isEqualTo(row.get("last_time"));
    assertThat(due.getStatedText()).isEqualTo(row.get("sentence"));
    assertThat(due.getExplanation().getSteps()).isNotEmpty();
    if (!row.get("window_from").isEmpty()) {
      CalendarPeriod window = window(row).windowOf(period);
      assertThat(window.getStart()).isEqualTo(row.get("window_from"));
      assertThat(window.getEndInclusive()).isEqualTo(row.get("window_to"));
    }
  }

  private static CalendarPeriod period(Row row) {
    int year = Integer.parseInt(row.get("year"));
    String index = row.get("index");
    return switch (row.get("kind")) {
      case "day" -> CalendarPeriod.ofDay(LocalDate.parse(index));
      case "month" -> CalendarPeriod.ofMonth(year, Integer.parseInt(index));
      case "quarter" -> CalendarPeriod.ofQuarter(year, Integer.parseInt(index));
      case "six-months" -> CalendarPeriod.ofSixMonths(year, Integer.parseInt(index));
      default -> CalendarPeriod.ofYear(year);
    };
  }

  /** Regimes 9 to 15 go by the calendar; the others by Decree 09/2019. */
  private static DataWindow window(Row row) {
    return List.of("9a", "9b", "9c", "9d", "9e", "10", "12", "14", "15").contains(row.get("id"))
        ? DataWindow.calendar()
        : DataWindow.decree09();
  }

  private static DueRule rule(Row row) {
    DueRule.Builder rule = DueRule.builder().text(row.get("sentence"));
    String tier = row.get("tier");
    return switch (row.get("id")) {
      case "1" -> lastMonth(rule, DueOperator.BEFORE, 15);
      case "2" -> lastMonth(rule, DueOperator.AT_LATEST, 20);
      case "3a" -> lastMonth(rule, DueOperator.BEFORE, 15);
      case "3b" -> lastMonth(rule, DueOperator.BEFORE, 5);
      case "3c" -> dayOfYear(rule, DueOperator.BEFORE, 25, 11);
      case "4" -> lastMonth(rule, DueOperator.AT_LATEST, 25);
      case "5" -> lastMonth(rule, DueOperator.AT_LATEST, tier.equals("1") ? 6 : 8);
      case "6" -> dayOfYear(rule, DueOperator.AT_LATEST, 20, 12);
      case "7" -> lastMonth(rule, DueOperator.BEFORE, 25);
      case "8" ->
          row.get("kind").equals("year")
              ? dayOfYear(rule, DueOperator.AT_LATEST, 10, 12)
              : dayOfYear(rule, DueOperator.AT_LATEST, 15, 6);
      case "9a" -> afterEnd(rule).workingDays(1).time(LocalTime.of(14, 0)).build();
      case "9b" -> afterEnd(rule).workingDays(2).build();
      case "9c" -> at(rule, DueAnchor.MONTH_AFTER_PERIOD, 12);
      case "9d" -> at(rule, DueAnchor.FIRST_MONTH_OF_NEXT_QUARTER, 18);
      case "9e" -> at(rule, DueAnchor.FIRST_MONTH_OF_NEXT_YEAR, 20);
      case "10" ->
          row.get("kind").equals("year")
              ? rule.operator(DueOperator.BEFORE)
                  .anchor(DueAnchor.DAY_OF_NEXT_YEAR)
                  .day(10)
                  .month(1)
                  .build()
              : dayOfYear(rule, DueOperator.BEFORE, 10, 7);
      case "12" ->
          rule.operator(DueOperator.AT_LATEST)
              .anchor(DueAnchor.DAY_OF_NEXT_YEAR)
              .day(tier.equals("1") ? 1 : 15)
              .month(2)
              .build();
      case "14" -> afterEnd(rule).days(45).build();
      case "15" -> afterEnd(rule).days(10).build();
      case "16" ->
          rule.operator(DueOperator.BEFORE)
              .anchor(DueAnchor.FIXED_DAY)
              .fixedDay(LocalDate.of(2023, 4, 15))
              .build();
      default -> throw new IllegalStateException("No rule for " + row);
    };
  }

  private static DueRule lastMonth(DueRule.Builder rule, DueOperator operator, int day) {
    return rule.operator(operator).anchor(DueAnchor.LAST_MONTH_OF_PERIOD).day(day).build();
  }

  private static DueRule dayOfYear(DueRule.Builder rule, DueOperator operator, int day, int month) {
    return rule.operator(operator).anchor(DueAnchor.DAY_OF_YEAR).day(day).month(month).build();
  }

  private static DueRule at(DueRule.Builder rule, DueAnchor anchor, int day) {
    return rule.operator(DueOperator.AT_LATEST).anchor(anchor).day(day).build();
  }

  private static DueRule.Builder afterEnd(DueRule.Builder rule) {
    return rule.operator(DueOperator.AT_LATEST).anchor(DueAnchor.END_OF_PERIOD);
  }

  @Test
  void rollingNeverMovesTheNamedDay() {
    DueRule rule = lastMonth(DueRule.builder().text("trước ngày 15"), DueOperator.BEFORE, 15);
    EffectiveDeadline due =
        rule.resolve(
            CalendarPeriod.ofQuarter(2024, 3), DeadlinePolicy.builder().roll(Roll.NEXT).build());

    assertThat(due.getNamedDay()).contains(LocalDate.of(2024, 9, 15));
    assertThat(due.getLastDay()).contains(LocalDate.of(2024, 9, 16)); // 14/9/2024 is a Saturday
  }

  @Test
  void aDayThatTheMonthDoesNotHaveIsItsLast() {
    DueRule rule = lastMonth(DueRule.builder().text("ngày 31"), DueOperator.AT_LATEST, 31);

    assertThat(rule.resolve(CalendarPeriod.ofQuarter(2023, 2), DeadlinePolicy.standard()))
        .extracting(EffectiveDeadline::getLastDay)
        .isEqualTo(Optional.of(LocalDate.of(2023, 6, 30)));
  }

  /** Every day of June comes before a 31st. */
  @Test
  void allOfAMonthLiesBeforeADayThatItDoesNotHave() {
    DueRule rule = lastMonth(DueRule.builder().text("trước ngày 31"), DueOperator.BEFORE, 31);
    DeadlinePolicy inclusive =
        DeadlinePolicy.builder().beforeReading(BeforeReading.INCLUSIVE).build();

    for (DeadlinePolicy policy : List.of(DeadlinePolicy.standard(), inclusive)) {
      assertThat(rule.resolve(CalendarPeriod.ofQuarter(2023, 2), policy).getLastDay())
          .contains(LocalDate.of(2023, 6, 30));
    }
    assertThat(
            rule.resolve(CalendarPeriod.ofQuarter(2023, 1), DeadlinePolicy.standard()).getLastDay())
        .contains(LocalDate.of(2023, 3, 30));
  }

  @Test
  void refusesRulesThatNameNoDayOrTooMuch() {
    DueRule.Builder noDay =
        DueRule.builder()
            .text("cuối quý")
            .operator(DueOperator.AT_LATEST)
            .anchor(DueAnchor.LAST_MONTH_OF_PERIOD);
    assertThatIllegalArgumentException()
        .isThrownBy(noDay::build)
        .withMessage(
            "Expected 'day' exactly where anchor last-month-of-period needs it, in the rule 'cuối"
                + " quý'");
    assertThatIllegalArgumentException().isThrownBy(() -> noDay.day(32).build());
    assertThatIllegalArgumentException().isThrownBy(() -> noDay.day(15).days(3).build());
  }
}
