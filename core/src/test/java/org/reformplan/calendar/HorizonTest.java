package org.reformplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ends of what a calendar knows: the last answers inside, and errors beyond. */
class HorizonTest {
  private static final LocalDate FRI_1999_12_31 = LocalDate.of(1999, 12, 31);
  private static final LocalDate SAT_2000_01_01 = LocalDate.of(2000, 1, 1);
  private static final LocalDate TUE_2000_01_04 = LocalDate.of(2000, 1, 4);
  private static final LocalDate THU_2100_12_30 = LocalDate.of(2100, 12, 30);
  private static final LocalDate FRI_2100_12_31 = LocalDate.of(2100, 12, 31);
  private static final LocalDate SAT_2101_01_01 = LocalDate.of(2101, 1, 1);

  private static final WorkCalendar CALENDAR = VietnamCalendars.stateAgencies();

  @Test
  void theFirstAndTheLastDayHaveAnswers() {
    assertThat(CALENDAR.getHorizon().getStart()).isEqualTo(SAT_2000_01_01);
    assertThat(CALENDAR.getHorizon().getEndInclusive()).isEqualTo(FRI_2100_12_31);
    assertThat(CALENDAR.next(SAT_2000_01_01)).as("3/1 is off for 1/1").isEqualTo(TUE_2000_01_04);
    assertThat(CALENDAR.previousOrSame(FRI_2100_12_31)).isEqualTo(FRI_2100_12_31);
    assertThat(CALENDAR.next(THU_2100_12_30)).isEqualTo(FRI_2100_12_31);
    assertThat(CALENDAR.shift(SAT_2000_01_01, 1)).isEqualTo(TUE_2000_01_04);
    assertThat(CALENDAR.shift(SAT_2000_01_01, 0)).isEqualTo(SAT_2000_01_01);
    assertThat(CALENDAR.countWorkingDays(FRI_2100_12_31, SAT_2101_01_01)).isEqualTo(1);
  }

  @Test
  void whoeverAskedReadsWhatWasAskedAndWhichYearsThereAre() {
    assertThatExceptionOfType(OutsideHorizonException.class)
        .isThrownBy(() -> CALENDAR.isWorkingDay(FRI_1999_12_31))
        .satisfies(
            e ->
                assertThat(e.getText().getVi())
                    .isEqualTo(
                        "Ngày 31/12/1999 nằm ngoài lịch làm việc (01/01/2000–31/12/2100);"
                            + " hãy hỏi trong khoảng này"));
    assertThatExceptionOfType(OutsideHorizonException.class)
        .isThrownBy(() -> CALENDAR.shift(TUE_2000_01_04, Integer.MIN_VALUE))
        .satisfies(
            e ->
                assertThat(e.getText().getEn())
                    .isEqualTo(
                        "The answer (working day number 2147483648 before 04/01/2000) lies outside"
                            + " the calendar (01/01/2000–31/12/2100); ask within these years"));
  }

  static Stream<ThrowingCallable> questionsBeyond() {
    return Stream.of(
        () -> CALENDAR.isWorkingDay(FRI_1999_12_31),
        () -> CALENDAR.isWorkingDay(SAT_2101_01_01),
        () -> CALENDAR.isWorkingDay(LocalDate.MAX),
        () -> CALENDAR.isWorkingDay(LocalDate.MIN),
        // Twelve times this many years would overflow into the horizon.
        () -> CALENDAR.isWorkingDay(LocalDate.of(2000 + 357_913_942, 6, 1)),
        () -> CALENDAR.describe(FRI_1999_12_31),
        () -> CALENDAR.certaintyOf(SAT_2101_01_01),
        () -> CALENDAR.next(FRI_1999_12_31),
        () -> CALENDAR.next(FRI_2100_12_31),
        () -> CALENDAR.nextOrSame(SAT_2101_01_01),
        () -> CALENDAR.previous(SAT_2000_01_01),
        () -> CALENDAR.previous(TUE_2000_01_04),
        () -> CALENDAR.previousOrSame(SAT_2000_01_01),
        () -> CALENDAR.shift(THU_2100_12_30, 2),
        () -> CALENDAR.shift(TUE_2000_01_04, -1),
        () -> CALENDAR.shift(TUE_2000_01_04, Integer.MIN_VALUE),
        () -> CALENDAR.shift(THU_2100_12_30, Integer.MAX_VALUE),
        () -> CALENDAR.shift(FRI_1999_12_31, 0),
        () -> CALENDAR.countWorkingDays(FRI_1999_12_31, TUE_2000_01_04),
        () -> CALENDAR.countWorkingDays(TUE_2000_01_04, LocalDate.of(2101, 1, 2)),
        () -> CALENDAR.workingDays(TUE_2000_01_04, LocalDate.of(2101, 1, 2)),
        () -> CALENDAR.listSpecialDays(1999),
        () -> CALENDAR.listSpecialDays(2101));
  }

  @ParameterizedTest
  @MethodSource("questionsBeyond")
  void beyondItEveryQuestionFails(ThrowingCallable question) {
    assertThatExceptionOfType(OutsideHorizonException.class)
        .isThrownBy(question)
        .withMessageContaining("2000-01-01 to 2100-12-31")
        .satisfies(e -> assertThat(e.getHorizon()).isEqualTo(CALENDAR.getHorizon()));
  }

  @Test
  void messagesNameTheDay() {
    assertThatExceptionOfType(OutsideHorizonException.class)
        .isThrownBy(() -> CALENDAR.isWorkingDay(FRI_1999_12_31))
        .withMessage(
            "Expected 'day' within the horizon 2000-01-01 to 2100-12-31, but found 1999-12-31");
    assertThatExceptionOfType(OutsideHorizonException.class)
        .isThrownBy(() -> CALENDAR.shift(THU_2100_12_30, 5))
        .withMessageContaining("2100-12-30");
  }

  @Test
  void aSpanRunsForward() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> CALENDAR.countWorkingDays(THU_2100_12_30, TUE_2000_01_04))
        .withMessageContaining("'startInclusive' <= 'endExclusive'");
  }
}
