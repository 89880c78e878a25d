package org.reformplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The calendar of state agencies against the recorded years 2015 to 2026. */
class RecordedYearsTest {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final LocalDate END = LocalDate.of(2027, 1, 1);
  private static final Map<DayKind, String> CATEGORIES =
      Map.of(
          DayKind.HOLIDAY_FIXED, "fixed",
          DayKind.HOLIDAY_LUNAR, "lunar",
          DayKind.MADE_UP_OFF, "observed",
          DayKind.SWAP_OFF, "substitute",
          DayKind.SWAP_WORKED, "workday");

  private final WorkCalendar calendar = VietnamCalendars.stateAgencies();

  @Test
  void everyDayIsWorkedOrOffAsRecorded() {
    SoftAssertions.assertSoftly(
        softly ->
            FIRST
                .datesUntil(END)
                .forEach(
                    day ->
                        softly
                            .assertThat(calendar.isWorkingDay(day))
                            .as("%s %s", day.getDayOfWeek(), day)
                            .isEqualTo(RecordedDays.isWorked(day))));
  }

  @Test
  void everySpecialDayIsOfTheRecordedCategory() {
    Map<LocalDate, String> recorded =
        RecordedDays.rows().values().stream()
            .collect(Collectors.toMap(RecordedDays.Row::day, RecordedDays.Row::category));
    Map<LocalDate, String> answered =
        FIRST
            .datesUntil(END)
            .map(calendar::describe)
            .filter(info -> CATEGORIES.containsKey(info.getKind()))
            .collect(Collectors.toMap(DayInfo::getDay, info -> CATEGORIES.get(info.getKind())));
    assertThat(answered).containsExactlyInAnyOrderEntriesOf(recorded);
  }

  @Test
  void listedDaysAreTheRecordedOnesInOrder() {
    for (int year = 2015; year <= 2026; year++) {
      int ofYear = year;
      List<LocalDate> recorded =
          RecordedDays.rows().keySet().stream()
              .filter(day -> day.getYear() == ofYear)
              .sorted()
              .toList();
      assertThat(calendar.listSpecialDays(year)).extracting(DayInfo::getDay).isEqualTo(recorded);
    }
  }

  @Test
  void daysOfNoticesAreDecidedAndDaysOfTheLawStatutory() {
    SoftAssertions.assertSoftly(
        softly ->
            RecordedDays.rows()
                .forEach(
                    (day, row) ->
                        softly
                            .assertThat(calendar.certaintyOf(day))
                            .as("%s %s", day, row.source())
                            .isEqualTo(
                                isLaw(row.source()) ? Certainty.STATUTORY : Certainty.DECIDED)));
  }

  private static boolean isLaw(String source) {
    return source.startsWith("LabourCode")
        || source.startsWith("art.")
        || source.startsWith("computed")
        || source.startsWith("28/2026/QH16");
  }

  @Test
  void ordinaryDaysOfThoseYearsAreStatutory() {
    assertThat(FIRST.datesUntil(END))
        .filteredOn(day -> !RecordedDays.rows().containsKey(day))
        .filteredOn(day -> !day.equals(LocalDate.of(2014, 12, 27)))
        .allSatisfy(day -> assertThat(calendar.certaintyOf(day)).isEqualTo(Certainty.STATUTORY));
  }

  @Test
  void sourceIsTheNumberedNotice() {
    assertThat(source(LocalDate.of(2018, 2, 14))).startsWith("573/TB-VPCP");
    assertThat(source(LocalDate.of(2019, 1, 5))).startsWith("6519/VPCP-KGVX");
    assertThat(source(LocalDate.of(2024, 4, 29)))
        .isEqualTo("2450/VPCP-KGVX of 12/04/2024, Government Office");
    assertThat(source(LocalDate.of(2026, 1, 10))).startsWith("12729/VPCP-KGVX of 25/12/2025");
    assertThat(source(LocalDate.of(2026, 8, 31))).startsWith("9441/TB-BNV of 16/10/2025");
    assertThat(source(LocalDate.of(2016, 5, 3))).isEqualTo("Labour Code 2012, Article 115(3)");
    assertThat(source(LocalDate.of(2022, 1, 3))).isEqualTo("Labour Code 2019, Article 111(3)");
    assertThat(source(LocalDate.of(2026, 11, 24))).isEqualTo("Resolution 28/2026/QH16, Article 2");
  }

  private String source(LocalDate day) {
    return calendar.describe(day).getSource().getCitation().getEn();
  }
}
