package org.reformplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.Language;

/** An occurrence belongs to the plan in which its last day lies, "before" read as excluding. */
class OccurrencesOfPlanTest {
  private static final CalendarPeriod YEAR_2024 = CalendarPeriod.ofYear(2024);
  private static final LocalDate TUE_2024_12_31 = LocalDate.of(2024, 12, 31);
  private static final LocalDate WED_2025_01_01 = LocalDate.of(2025, 1, 1);

  private static List<DeadlineOccurrence> occurrences(String text, DeadlinePolicy policy) {
    return DeadlineParser.parse(text, YEAR_2024).resolve(policy).getOccurrences();
  }

  @Test
  void beforeNewYearEndsOnTheLastDayOfThePlan() {
    assertThat(occurrences("Trước ngày 01/01 hằng năm", DeadlinePolicy.standard()))
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.getNamedDay()).isEqualTo(WED_2025_01_01);
              assertThat(only.getLastDay()).isEqualTo(TUE_2024_12_31);
            });
  }

  /** 31/3 stands in both parts, and nobody knows when the need arises. */
  @Test
  void partsSideBySideGiveTheirDaysInOneOrder() {
    EffectiveDeadline effective =
        DeadlineParser.parse("Quý I; Hằng quý; khi phát sinh", YEAR_2024)
            .resolve(DeadlinePolicy.standard());

    assertThat(effective.isDeterminable()).isFalse();
    assertThat(effective.getOccurrences()).isEmpty();
    assertThat(effective.listOccurrences())
        .extracting(DeadlineOccurrence::getNamedDay)
        .isEqualTo(effective.listDueDays());
    assertThat(effective.listDueDays())
        .containsExactly(
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2024, 6, 30),
            LocalDate.of(2024, 9, 30),
            TUE_2024_12_31);
  }

  @Test
  void beforeTheFirstOfEachMonthEndsWithEachMonth() {
    assertThat(occurrences("Trước ngày 01 hàng tháng", DeadlinePolicy.standard()))
        .extracting(DeadlineOccurrence::getLastDay)
        .containsExactly(
            LocalDate.of(2024, 1, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2024, 4, 30),
            LocalDate.of(2024, 5, 31),
            LocalDate.of(2024, 6, 30),
            LocalDate.of(2024, 7, 31),
            LocalDate.of(2024, 8, 31),
            LocalDate.of(2024, 9, 30),
            LocalDate.of(2024, 10, 31),
            LocalDate.of(2024, 11, 30),
            TUE_2024_12_31);
  }

  @Test
  void aNamedFirstOfJanuaryBelongsToItsOwnYear() {
    assertThat(occurrences("Ngày 01/01 hằng năm", DeadlinePolicy.standard()))
        .extracting(DeadlineOccurrence::getLastDay)
        .containsExactly(LocalDate.of(2024, 1, 1));
  }

  @Test
  void theInclusiveReadingKeepsTheSameOccurrence() {
    DeadlinePolicy inclusive =
        DeadlinePolicy.builder().beforeReading(BeforeReading.INCLUSIVE).build();

    assertThat(occurrences("Trước ngày 01/01 hằng năm", inclusive))
        .extracting(DeadlineOccurrence::getLastDay)
        .containsExactly(WED_2025_01_01);
  }

  @Test
  void quartersSideBySideShareNoOccurrence() {
    RecurringDeadline monthly =
        (RecurringDeadline) DeadlineParser.parse("Trước ngày 01 hàng tháng", YEAR_2024);

    assertThat(monthly.occurrencesIn(CalendarPeriod.ofQuarter(2024, 1), DeadlinePolicy.standard()))
        .extracting(DeadlineOccurrence::getLastDay)
        .containsExactly(
            LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31));
  }

  @Test
  void theExplanationSaysWhichOccurrencesCount() {
    EffectiveDeadline yearly =
        DeadlineParser.parse("Trước ngày 01/01 hằng năm", YEAR_2024)
            .resolve(DeadlinePolicy.standard());

    assertThat(yearly.getExplanation().getSteps())
        .extracting(step -> step.getText().in(Language.EN))
        .contains(
            "Counted are the occurrences whose last day, before any roll, lies between 1 January"
                + " 2024 and 31 December 2024");
  }
}
