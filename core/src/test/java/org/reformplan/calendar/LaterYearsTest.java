package org.reformplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reformplan.document.BilingualText;

/**
 * Years long after the last notice are reckoned when one is asked about: no answer may tell. The
 * last notice is of 2026, and every question here is the first to a fresh calendar.
 */
class LaterYearsTest {
  private static final LocalDate MON_2028_12_25 = LocalDate.of(2028, 12, 25);
  private static final LocalDate FRI_2028_12_29 = LocalDate.of(2028, 12, 29);
  private static final LocalDate MON_2029_01_01 = LocalDate.of(2029, 1, 1);
  private static final LocalDate TUE_2029_01_02 = LocalDate.of(2029, 1, 2);
  private static final LocalDate MON_2029_01_08 = LocalDate.of(2029, 1, 8);

  private static WorkCalendar fresh() {
    return VietnamCalendars.of(WorkingWeek.mondayToFriday(), VietnamCalendars.stateNotices());
  }

  @Test
  void theFirstQuestionMayBeAboutALaterYear() {
    assertThat(fresh().isWorkingDay(MON_2029_01_01)).isFalse();
    assertThat(fresh().isWorkingDay(TUE_2029_01_02)).isTrue();
    assertThat(fresh().nextOrSame(MON_2029_01_01)).isEqualTo(TUE_2029_01_02);
    assertThat(fresh().previous(TUE_2029_01_02)).isEqualTo(FRI_2028_12_29);
    assertThat(fresh().previousOrSame(MON_2029_01_01)).isEqualTo(FRI_2028_12_29);
    assertThat(fresh().shift(TUE_2029_01_02, -1)).isEqualTo(FRI_2028_12_29);
    assertThat(fresh().certaintyOf(MON_2029_01_01)).isEqualTo(Certainty.STATUTORY);
    assertThat(fresh().certaintyOf(TUE_2029_01_02)).isEqualTo(Certainty.PROJECTED);
    assertThat(fresh().describe(MON_2029_01_01).getKind()).isEqualTo(DayKind.HOLIDAY_FIXED);
    assertThat(fresh().describe(TUE_2029_01_02).getCertainty()).isEqualTo(Certainty.PROJECTED);
    assertThat(fresh().listSpecialDays(2029)).extracting(DayInfo::getDay).contains(MON_2029_01_01);
  }

  @Test
  void anAnswerMayLieInALaterYearThanTheQuestion() {
    assertThat(fresh().next(FRI_2028_12_29)).isEqualTo(TUE_2029_01_02);
    assertThat(fresh().nextOrSame(LocalDate.of(2028, 12, 30))).isEqualTo(TUE_2029_01_02);
    assertThat(fresh().shift(FRI_2028_12_29, 4)).isEqualTo(LocalDate.of(2029, 1, 5));
    assertThat(fresh().countWorkingDays(MON_2028_12_25, MON_2029_01_01)).isEqualTo(5);
    assertThat(fresh().countWorkingDays(MON_2028_12_25, MON_2029_01_08)).isEqualTo(9);
    assertThat(fresh().workingDays(FRI_2028_12_29, MON_2029_01_08))
        .hasSize(5)
        .startsWith(FRI_2028_12_29, TUE_2029_01_02);
    assertThat(fresh().hasProjectedDay(MON_2029_01_01, TUE_2029_01_02)).isFalse();
    assertThat(fresh().hasProjectedDay(MON_2029_01_01, MON_2029_01_08)).isTrue();
    LocalDate lastMonday = LocalDate.of(2100, 12, 27);
    assertThat(fresh().countWorkingDays(lastMonday, LocalDate.of(2101, 1, 1))).isEqualTo(5);
    assertThat(fresh().combinedWith(fresh()).next(FRI_2028_12_29)).isEqualTo(TUE_2029_01_02);
  }

  @Test
  void theOrderOfQuestionsDoesNotMatter() {
    WorkCalendar forward = fresh();
    WorkCalendar backward = fresh();
    List<Integer> years = new ArrayList<>(IntStream.rangeClosed(2000, 2100).boxed().toList());
    List<String> asked = new ArrayList<>();
    years.forEach(year -> asked.add(year + " " + forward.listSpecialDays(year)));
    for (int i = years.size() - 1; i >= 0; i--) {
      assertThat(years.get(i) + " " + backward.listSpecialDays(years.get(i)))
          .isEqualTo(asked.get(i));
    }
    LocalDate start = LocalDate.of(2000, 1, 1);
    LocalDate end = LocalDate.of(2101, 1, 1);
    assertThat(backward.workingDays(start, end)).containsExactlyElementsOf(days(forward));
  }

  private static List<LocalDate> days(WorkCalendar calendar) {
    return LocalDate.of(2000, 1, 1)
        .datesUntil(LocalDate.of(2101, 1, 1))
        .filter(calendar::isWorkingDay)
        .toList();
  }

  /** A notice of the last year leaves no later years; one of 2098 leaves none but is near them. */
  @Test
  void aNoticeMayNameADayOfALaterYear() {
    for (int year : new int[] {2027, 2029, 2060, 2097, 2098, 2099, 2100}) {
      LocalDate day = LocalDate.of(year, 6, 15);
      DayOffNotice.Builder builder = DayOffNotice.builder();
      DayOffNotice notice =
          builder
              .title(BilingualText.of("Ngày nghỉ", "A day off"))
              .addHoliday(DayOff.of(day, Occasion.OTHER))
              .build();
      WorkCalendar noticed = fresh().with(notice);
      assertThat(noticed.isWorkingDay(day)).isFalse();
      assertThat(noticed.describe(day).getCertainty()).isEqualTo(Certainty.DECIDED);
      assertThat(noticed.isWorkingDay(LocalDate.of(2100, 12, 31))).as("a Friday").isTrue();
      assertThat(noticed.listSpecialDays(2100)).isNotEmpty();
    }
  }

  @Test
  void threadsThatAskAtOnceAreToldTheSame() throws Exception {
    LocalDate first = LocalDate.of(2026, 1, 1);
    LocalDate end = LocalDate.of(2101, 1, 1);
    int expected = (int) days(fresh()).stream().filter(day -> !day.isBefore(first)).count();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 50; round++) {
        WorkCalendar shared = fresh();
        List<Future<Integer>> counts = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
          counts.add(threads.submit(() -> shared.countWorkingDays(first, end)));
          counts.add(
              threads.submit(
                  () -> (int) first.datesUntil(end).filter(shared::isWorkingDay).count()));
        }
        for (Future<Integer> count : counts) {
          assertThat(count.get()).isEqualTo(expected);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
