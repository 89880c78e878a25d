package org.reformplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.Roll;

/** Where a last day goes that is not a working day, and what "before" means for it. */
class RollTest {

  private static EffectiveDeadline resolve(String text, int year, DeadlinePolicy policy) {
    return DeadlineParser.parse(text, CalendarPeriod.ofYear(year)).resolve(policy);
  }

  private static DeadlinePolicy rolling(Roll roll) {
    return DeadlinePolicy.builder().roll(roll).build();
  }

  @ParameterizedTest
  @CsvSource({
    "15/9,  2024, 2024-09-14, 2024-09-16, 2024-09-13, false",
    "15/12, 2024, 2024-12-14, 2024-12-16, 2024-12-13, false",
    "15/6,  2025, 2025-06-14, 2025-06-16, 2025-06-13, false",
    "15/9,  2025, 2025-09-14, 2025-09-15, 2025-09-12, false",
    "15/12, 2025, 2025-12-14, 2025-12-15, 2025-12-12, false",
    "15/3,  2026, 2026-03-14, 2026-03-16, 2026-03-13, false",
    "15/6,  2026, 2026-06-14, 2026-06-15, 2026-06-12, false",
    "15/3,  2027, 2027-03-14, 2027-03-15, 2027-03-12, true"
  })
  void beforeTheFifteenth(
      String day,
      int year,
      LocalDate none,
      LocalDate next,
      LocalDate previous,
      boolean provisional) {
    String text = "Trước ngày " + day;

    assertThat(resolve(text, year, rolling(Roll.NONE)).getLastDay()).contains(none);
    assertThat(resolve(text, year, rolling(Roll.NEXT)).getLastDay()).contains(next);
    assertThat(resolve(text, year, rolling(Roll.PREVIOUS)).getLastDay()).contains(previous);
    assertThat(resolve(text, year, rolling(Roll.NEXT)).isProvisional()).isEqualTo(provisional);
    assertThat(resolve(text, year, rolling(Roll.PREVIOUS)).isProvisional()).isEqualTo(provisional);
    assertThat(resolve(text, year, rolling(Roll.NONE)).isProvisional()).isFalse();
  }

  @Test
  void rollingNeverMovesTheNamedDay() {
    LocalDate sun20240915 = LocalDate.of(2024, 9, 15);

    for (Roll roll : Roll.values()) {
      assertThat(resolve("Trước ngày 15/9", 2024, rolling(roll)).getNamedDay())
          .contains(sun20240915);
    }
  }

  @Test
  void inclusiveReadingMovesNamedDaysOnly() {
    DeadlinePolicy inclusive =
        DeadlinePolicy.builder().beforeReading(BeforeReading.INCLUSIVE).build();

    assertThat(resolve("Trước ngày 15/9", 2023, inclusive).getLastDay())
        .contains(LocalDate.of(2023, 9, 15));
    assertThat(resolve("Trước Quý III", 2023, inclusive).getLastDay())
        .contains(LocalDate.of(2023, 6, 30));
    assertThat(resolve("Chậm nhất ngày 15/9", 2023, inclusive).getLastDay())
        .contains(LocalDate.of(2023, 9, 15));
  }

  @Test
  void periodMayEndOnItsLastWorkingDay() {
    DeadlinePolicy working =
        DeadlinePolicy.builder().periodConvention(PeriodConvention.LAST_WORKING_DAY).build();
    EffectiveDeadline quarter = resolve("Quý II", 2024, working);

    assertThat(quarter.getNamedDay()).contains(LocalDate.of(2024, 6, 30));
    assertThat(quarter.getLastDay()).contains(LocalDate.of(2024, 6, 28));
    assertThat(resolve("30/6", 2024, working).getLastDay()).contains(LocalDate.of(2024, 6, 30));
  }

  @Test
  void everyStepIsExplained() {
    EffectiveDeadline effective = resolve("Trước ngày 15/9", 2024, rolling(Roll.NEXT));

    assertThat(effective.getExplanation().getSteps())
        .extracting(step -> step.getDay().map(LocalDate::toString).orElse(""))
        .containsExactly("", "2024-09-15", "2024-09-14", "2024-09-16");
  }
}
