package org.reformplan.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.reformplan.testkit.ReformplanAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.Roll;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;

/** Assertions about effective deadlines: how they read, and what they say when they fail. */
class EffectiveDeadlineAssertTest {
  private static final LocalDate SAT_2024_09_14 = LocalDate.of(2024, 9, 14);
  private static final LocalDate SUN_2024_09_15 = LocalDate.of(2024, 9, 15);
  private static final LocalDate MON_2024_09_16 = LocalDate.of(2024, 9, 16);

  private static EffectiveDeadline resolve(String text, int year, Roll roll) {
    return DeadlineParser.parse(text, CalendarPeriod.ofYear(year))
        .resolve(DeadlinePolicy.builder().roll(roll).build());
  }

  @Test
  void daysOfADeadline() {
    assertThat(resolve("Trước ngày 15/9", 2024, Roll.NONE))
        .hasNamedDay(SUN_2024_09_15)
        .hasLastDay(SAT_2024_09_14)
        .isNotProvisional();
    assertThat(resolve("Trước ngày 15/9", 2024, Roll.NEXT))
        .hasNamedDay(SUN_2024_09_15)
        .hasLastDay(MON_2024_09_16)
        .hasStep("148");
    assertThat(resolve("Quý II", 2024, Roll.NONE))
        .hasStart(LocalDate.of(2024, 4, 1))
        .hasLastDay(LocalDate.of(2024, 6, 30));
  }

  @Test
  void whatIsNotSaidIsNotDetermined() {
    assertThat(resolve("Khi có yêu cầu", 2024, Roll.NONE))
        .isNotDeterminable()
        .isNotDeterminableBecause("when asked for");
  }

  @Test
  void aDayThatRestsOnAnUndecidedYearIsProvisional() {
    assertThat(resolve("Ngày 13/2", 2028, Roll.NEXT)).isProvisional();
  }

  @Test
  void failuresShowTheDaysAndTheSteps() {
    EffectiveDeadline before = resolve("Trước ngày 15/9", 2024, Roll.NONE);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(before).hasLastDay(SUN_2024_09_15))
        .withMessageStartingWith(
            "Expected \"Trước ngày 15/9\" to have the last day Sunday 2024-09-15, but found "
                + "first day none, named day Sunday 2024-09-15, last day Saturday 2024-09-14\n");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(before).isNotDeterminable())
        .withMessageContaining("to be not determinable");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(before).isProvisional());
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(before).hasStep("no such words"))
        .withMessageContaining("to be explained by 'no such words'");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                assertThat(resolve("Quý V", 2024, Roll.NONE))
                    .isNotDeterminableBecause("when asked for"))
        .withMessageContaining("There are only quarters I to IV");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(resolve("Ngày 13/2", 2028, Roll.NEXT)).isNotProvisional())
        .withMessageContaining("(provisional)");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat((EffectiveDeadline) null).isProvisional());
  }
}
