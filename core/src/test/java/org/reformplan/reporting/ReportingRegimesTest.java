package org.reformplan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlinePolicy;

/** The ready regimes, and which of their reports may be added. */
class ReportingRegimesTest {
  private static final CalendarPeriod YEAR_2024 = CalendarPeriod.ofYear(2024);
  private static final List<ReportObligation> FOUR =
      ReportingRegimes.letter581().obligations(YEAR_2024, DeadlinePolicy.standard());
  private static final ReportObligation FIRST_QUARTER = FOUR.get(0);
  private static final ReportObligation SIX_MONTHS = FOUR.get(1);
  private static final ReportObligation THIRD_QUARTER = FOUR.get(2);
  private static final ReportObligation YEAR = FOUR.get(3);

  @Test
  void letter581AsksForFourReportsByThe20thOfTheLastMonth() {
    assertThat(FOUR)
        .extracting(
            r -> r.getPeriod().getCode(),
            r -> r.getWindow().toString(),
            r -> r.getDeadline().orElseThrow().getLastDay().orElseThrow())
        .containsExactly(
            tuple("2024-Q1", "2023-12-15 to 2024-03-14", LocalDate.of(2024, 3, 20)),
            tuple("2024-H1", "2023-12-15 to 2024-06-14", LocalDate.of(2024, 6, 20)),
            tuple("2024-Q3", "2024-06-15 to 2024-09-14", LocalDate.of(2024, 9, 20)),
            tuple("2024", "2023-12-15 to 2024-12-14", LocalDate.of(2024, 12, 20)));
    ReportRequirement requirement = FIRST_QUARTER.getRequirement();
    assertThat(requirement.getChannels()).hasSize(2);
    assertThat(requirement.getSentRule().orElseThrow().isAllChannels()).isTrue();
    assertThat(ReportingRegimes.letter581().getSources())
        .singleElement()
        .hasToString("581/BNV-CCHC, Bộ Nội vụ");
  }

  @Test
  void decision2657AsksForTheSamePeriodsBeforeThe15th() {
    assertThat(
            ReportingRegimes.decision2657()
                .obligations(CalendarPeriod.ofYear(2023), DeadlinePolicy.standard()))
        .extracting(r -> r.getDeadline().orElseThrow().getLastDay().orElseThrow())
        .containsExactly(
            LocalDate.of(2023, 3, 14),
            LocalDate.of(2023, 6, 14),
            LocalDate.of(2023, 9, 14),
            LocalDate.of(2023, 12, 14));
  }

  @Test
  void decree09NamesAWindowForEveryPeriodAndNoDueDay() {
    List<ReportObligation> all =
        ReportingRegimes.decree09().obligations(YEAR_2024, DeadlinePolicy.standard());

    assertThat(all).hasSize(12 + 4 + 2 + 1);
    assertThat(all).allMatch(r -> r.getDeadline().isEmpty());
    assertThat(all)
        .filteredOn(r -> r.getPeriod().getCode().equals("2024-H2"))
        .extracting(r -> r.getWindow().toString())
        .containsExactly("2024-06-15 to 2024-12-14");
    assertThat(all)
        .filteredOn(r -> r.getPeriod().getCode().equals("2024-05"))
        .extracting(r -> r.getWindow().toString())
        .containsExactly("2024-04-15 to 2024-05-14");
  }

  @Test
  void theFirstQuarterInsideSixMonthsIsNotAddedToThem() {
    ReportRollUp rollUp = ReportRollUp.of(List.of(FIRST_QUARTER, SIX_MONTHS));

    assertThat(rollUp.isAddable()).isFalse();
    assertThat(rollUp.getOverlaps())
        .singleElement()
        .extracting(o -> o.getReason().getVi(), o -> o.getReason().getEn())
        .containsExactly(
            "Số liệu “Quý I/2024” nằm trong số liệu “6 tháng đầu năm 2024” (từ 15/12/2023 đến"
                + " 14/03/2024): cộng lại là tính hai lần",
            "The data of “Quarter I of 2024” lie inside those of “First six months of 2024”"
                + " (2023-12-15 to 2024-03-14): added together they would count twice");
    assertThatThrownBy(() -> rollUp.sum(r -> 1))
        .isInstanceOf(OverlappingWindowsException.class)
        .hasMessageContaining("Quarter I of 2024");
  }

  @Test
  void aYearHoldsTheOtherThree() {
    assertThat(ReportRollUp.of(FOUR).getOverlaps())
        .extracting(o -> o.getOther().getPeriod().getCode())
        .containsExactly("2024-H1", "2024-Q1", "2024-Q3");
    assertThat(ReportRollUp.of(List.of(YEAR, THIRD_QUARTER)).isAddable()).isFalse();
  }

  @Test
  void theThirdQuarterStandsAloneAndMayFollowSixMonths() {
    ReportRollUp rollUp = ReportRollUp.of(List.of(THIRD_QUARTER, SIX_MONTHS));

    assertThat(rollUp.sum(r -> r == SIX_MONTHS ? 40 : 2)).isEqualTo(42);
    assertThat(rollUp.getGaps()).isEmpty();
  }

  @Test
  void quartersWithAGapBetweenSayWhatIsMissing() {
    assertThat(ReportRollUp.of(List.of(FIRST_QUARTER, THIRD_QUARTER)).getGaps())
        .containsExactly(CalendarPeriod.of(LocalDate.of(2024, 3, 15), LocalDate.of(2024, 6, 14)));
  }

  @Test
  void oneWindowOfSeveralUnitsMayBeAdded() {
    ReportObligation ofA = ReportObligation.builder().from(FIRST_QUARTER).unitCode("A").build();
    ReportObligation ofB = ReportObligation.builder().from(FIRST_QUARTER).unitCode("B").build();

    assertThat(ReportRollUp.of(List.of(ofA, ofB)).sum(r -> 5)).isEqualTo(10);
    assertThat(ReportRollUp.of(List.of(ofA, ofA)).isAddable()).isFalse();
  }

  @Test
  void everyDayOfALeapYearIsAPeriod() {
    assertThat(ReportingPeriod.everyDay().inYear(2024)).hasSize(366);
    assertThat(ReportingPeriod.everyDay().inYear(2023)).hasSize(365);
    assertThatThrownBy(() -> ReportingPeriod.of(CalendarPeriod.Kind.DAY, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
