package org.reformplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformplan.document.BilingualText;

/** Notices added by the caller, contradictions, and what was known on a day. */
class NoticesTest {
  private static final LocalDate FRI_2024_04_26 = LocalDate.of(2024, 4, 26);
  private static final LocalDate MON_2024_04_29 = LocalDate.of(2024, 4, 29);
  private static final LocalDate SAT_2024_05_04 = LocalDate.of(2024, 5, 4);
  private static final LocalDate SAT_2024_05_11 = LocalDate.of(2024, 5, 11);
  private static final LocalDate MON_2027_02_08 = LocalDate.of(2027, 2, 8);
  private static final LocalDate TUE_2027_06_15 = LocalDate.of(2027, 6, 15);

  private final WorkCalendar calendar = VietnamCalendars.stateAgencies();

  private static DayOffNotice.Builder notice(String number) {
    DayOffNotice.Builder builder = DayOffNotice.builder();
    builder.number(number).title(BilingualText.of("Nghỉ lễ", "Days off"));
    return builder;
  }

  private static DayOffNotice year2027() {
    DayOffNotice.Builder builder = notice("1/TB-BNV");
    for (int day = 4; day <= 8; day++) {
      builder.addHoliday(DayOff.of(LocalDate.of(2027, 2, day), Occasion.TET));
    }
    return builder
        .issued(LocalDate.of(2026, 12, 1))
        .addMadeUpDay(DayOff.of(LocalDate.of(2027, 2, 9), Occasion.TET))
        .addMadeUpDay(DayOff.of(LocalDate.of(2027, 2, 10), Occasion.TET))
        .addHoliday(DayOff.of(LocalDate.of(2027, 9, 2), Occasion.NATIONAL_DAY))
        .addHoliday(DayOff.of(LocalDate.of(2027, 9, 1), Occasion.NATIONAL_DAY))
        .build();
  }

  @Test
  void aNoticeOfTetAndNationalDayClosesTheYear() {
    WorkCalendar known = calendar.with(year2027());
    assertThat(known.describe(LocalDate.of(2027, 2, 9)))
        .returns(DayKind.MADE_UP_OFF, DayInfo::getKind)
        .returns(Certainty.DECIDED, DayInfo::getCertainty);
    assertThat(known.certaintyOf(MON_2027_02_08)).isEqualTo(Certainty.DECIDED);
    assertThat(known.certaintyOf(TUE_2027_06_15)).isEqualTo(Certainty.STATUTORY);
    assertThat(known.isWorkingDay(LocalDate.of(2027, 9, 1))).isFalse();
    assertThat(known.isWorkingDay(LocalDate.of(2027, 9, 3))).as("projected before").isTrue();
    assertThat(known.certaintyOf(LocalDate.of(2028, 6, 15))).isEqualTo(Certainty.PROJECTED);
    assertThat(calendar.certaintyOf(TUE_2027_06_15))
        .as("the first calendar is as it was")
        .isEqualTo(Certainty.PROJECTED);
  }

  @Test
  void aNoticeOfTetAloneLeavesTheYearOpen() {
    WorkCalendar known =
        calendar.with(
            notice("2/TB-BNV").addHoliday(DayOff.of(MON_2027_02_08, Occasion.TET)).build());
    assertThat(known.certaintyOf(MON_2027_02_08)).isEqualTo(Certainty.DECIDED);
    assertThat(known.isWorkingDay(LocalDate.of(2027, 2, 5)))
        .as("nothing is projected beside the days named")
        .isTrue();
    assertThat(known.certaintyOf(LocalDate.of(2027, 9, 3))).isEqualTo(Certainty.PROJECTED);
    assertThat(known.certaintyOf(TUE_2027_06_15)).isEqualTo(Certainty.PROJECTED);
  }

  @Test
  void secondOfSeptemberAloneDoesNotSettleNationalDay() {
    WorkCalendar known =
        calendar.with(
            notice("3/TB-BNV")
                .addHoliday(DayOff.of(MON_2027_02_08, Occasion.TET))
                .addHoliday(DayOff.of(LocalDate.of(2027, 9, 2), Occasion.NATIONAL_DAY))
                .build());
    assertThat(known.certaintyOf(LocalDate.of(2027, 9, 3))).isEqualTo(Certainty.PROJECTED);
    assertThat(known.certaintyOf(LocalDate.of(2027, 9, 2))).isEqualTo(Certainty.STATUTORY);
  }

  @Test
  void aDayOffOfTheCallersOwn() {
    LocalDate thu20261119 = LocalDate.of(2026, 11, 19);
    WorkCalendar known =
        calendar.with(
            notice("4/QĐ-UBND")
                .addHoliday(
                    DayOff.of(
                        thu20261119,
                        Occasion.OTHER,
                        BilingualText.of("Ngày truyền thống", "Founding day")))
                .build());
    assertThat(known.describe(thu20261119))
        .returns(DayKind.HOLIDAY_BY_NOTICE, DayInfo::getKind)
        .returns("Founding day", info -> info.getName().getEn());
    assertThat(known.next(LocalDate.of(2026, 11, 18))).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void aWorkedDayWithoutSwap() {
    LocalDate sat20261121 = LocalDate.of(2026, 11, 21);
    WorkCalendar known = calendar.with(notice("5/QĐ-UBND").addWorkedDay(sat20261121).build());
    assertThat(known.isWorkingDay(sat20261121)).isTrue();
    assertThat(known.describe(sat20261121).getKind()).isEqualTo(DayKind.WORKED_BY_NOTICE);
  }

  /** National Day of 2023 listed day by day from 1 to 4 September is the block that was decided. */
  @Test
  void aBlockListedAsOneIsNotMadeUpTwice() {
    DayOffNotice.Builder builder = notice("6/TB");
    for (int day = 1; day <= 4; day++) {
      builder.addHoliday(DayOff.of(LocalDate.of(2023, 9, day), Occasion.NATIONAL_DAY));
    }
    DayOffNotice block = builder.build();
    assertThat(calendar.with(block).nextOrSame(LocalDate.of(2023, 9, 1)))
        .isEqualTo(LocalDate.of(2023, 9, 5));
    WorkCalendar alone = VietnamCalendars.of(WorkingWeek.mondayToFriday(), List.of(block));
    assertThat(alone.nextOrSame(LocalDate.of(2023, 9, 1))).isEqualTo(LocalDate.of(2023, 9, 5));
    WorkCalendar saturdays = VietnamCalendars.of(WorkingWeek.mondayToSaturday(), List.of(block));
    assertThat(saturdays.nextOrSame(LocalDate.of(2023, 9, 1))).isEqualTo(LocalDate.of(2023, 9, 4));
  }

  @Test
  void sameEntriesAgree() {
    DayOffNotice again = notice("7/TB").addSwap(DaySwap.of(MON_2024_04_29, SAT_2024_05_04)).build();
    WorkCalendar known = calendar.with(again);
    assertThat(known.getNotices()).hasSize(calendar.getNotices().size() + 1).contains(again);
    assertThat(known.describe(MON_2024_04_29).getSource().getCitation().getEn())
        .as("the notice with a day of issue stays the source")
        .startsWith("2450/VPCP-KGVX");
  }

  @Test
  void aSwapWithAnotherWorkedDayContradicts() {
    DayOffNotice other = notice("8/TB").addSwap(DaySwap.of(MON_2024_04_29, SAT_2024_05_11)).build();
    assertThatThrownBy(() -> calendar.with(other))
        .isInstanceOf(ContradictingNoticesException.class)
        .hasMessageContaining("2024-04-29")
        .hasMessageContaining("2450/VPCP-KGVX of 12/04/2024")
        .hasMessageContaining("worked on 4 May 2024")
        .hasMessageContaining("8/TB")
        .hasMessageContaining("worked on 11 May 2024");
  }

  @Test
  void offInOneAndWorkedInAnotherContradicts() {
    DayOffNotice off = notice("9/TB").addHoliday(DayOff.of(SAT_2024_05_04, Occasion.OTHER)).build();
    assertThatThrownBy(() -> calendar.with(off))
        .isInstanceOfSatisfying(
            ContradictingNoticesException.class,
            e -> {
              assertThat(e.getDay()).isEqualTo(SAT_2024_05_04);
              assertThat(e.getFirst().getVi()).contains("2450/VPCP-KGVX").contains("29/4/2024");
              assertThat(e.getSecond().getVi()).contains("9/TB");
            });
  }

  @Test
  void aWorkedPublicHolidayContradictsTheLaw() {
    LocalDate sat20270501 = LocalDate.of(2027, 5, 1);
    DayOffNotice worked = notice("10/TB").addWorkedDay(sat20270501).build();
    assertThatThrownBy(() -> calendar.with(worked))
        .isInstanceOf(ContradictingNoticesException.class)
        .hasMessageContaining("Labour Code 2019, Article 112(1)")
        .hasMessageContaining("10/TB");
  }

  @Test
  void anotherTetBlockContradicts() {
    DayOffNotice longer =
        notice("11/TB")
            .addHoliday(DayOff.of(LocalDate.of(2026, 2, 13), Occasion.TET))
            .addHoliday(DayOff.of(LocalDate.of(2026, 2, 16), Occasion.TET))
            .build();
    assertThatThrownBy(() -> calendar.with(longer))
        .isInstanceOf(ContradictingNoticesException.class)
        .hasMessageContaining("2026-02-13")
        .hasMessageContaining("9441/TB-BNV")
        .hasMessageContaining("11/TB");
  }

  @Test
  void theFirstContradictionIsToldHoweverANoticeListsItsDays() {
    DayOff tet = DayOff.of(LocalDate.of(2027, 2, 5), Occasion.TET);
    DayOff national = DayOff.of(LocalDate.of(2027, 9, 1), Occasion.NATIONAL_DAY);
    DayOff otherTet = DayOff.of(LocalDate.of(2027, 2, 8), Occasion.TET);
    DayOff otherNational = DayOff.of(LocalDate.of(2027, 9, 3), Occasion.NATIONAL_DAY);
    WorkCalendar known = calendar.with(notice("1/TB").addHoliday(tet).addHoliday(national).build());
    for (List<DayOff> days :
        List.of(List.of(otherTet, otherNational), List.of(otherNational, otherTet))) {
      DayOffNotice other = notice("2/TB").holidays(days).build();

      assertThatThrownBy(() -> known.with(other))
          .isInstanceOf(ContradictingNoticesException.class)
          .hasMessageContaining("agree on 2027-02-05");
    }
  }

  @Test
  void aNoticeOutsideTheHorizonIsRefused() {
    DayOffNotice late = notice("12/TB").addWorkedDay(LocalDate.of(2101, 1, 1)).build();
    assertThatThrownBy(() -> calendar.with(late))
        .isInstanceOf(OutsideHorizonException.class)
        .hasMessageContaining("2101-01-01");
  }

  @Test
  void theSwapOfApril2024WasKnownFrom12April() {
    WorkCalendar before = calendar.asKnownOn(LocalDate.of(2024, 4, 1));
    assertThat(before.isWorkingDay(MON_2024_04_29)).isTrue();
    assertThat(before.isWorkingDay(SAT_2024_05_04)).isFalse();
    assertThat(before.shift(FRI_2024_04_26, 2)).isEqualTo(LocalDate.of(2024, 5, 2));
    assertThat(before.certaintyOf(LocalDate.of(2024, 2, 14)))
        .as("5015/TB-LĐTBXH has no day of issue and stays")
        .isEqualTo(Certainty.DECIDED);
    assertThat(calendar.asKnownOn(LocalDate.of(2024, 4, 11)).isWorkingDay(MON_2024_04_29)).isTrue();
    WorkCalendar after = calendar.asKnownOn(LocalDate.of(2024, 4, 12));
    assertThat(after.isWorkingDay(MON_2024_04_29)).isFalse();
    assertThat(after.shift(FRI_2024_04_26, 2)).isEqualTo(LocalDate.of(2024, 5, 3));
  }

  @Test
  void aYearWhoseNoticesFallAwayIsOpenAgain() {
    LocalDate mon20250616 = LocalDate.of(2025, 6, 16);
    WorkCalendar before = calendar.asKnownOn(LocalDate.of(2024, 11, 25));
    assertThat(before.certaintyOf(mon20250616)).isEqualTo(Certainty.PROJECTED);
    assertThat(before.isWorkingDay(LocalDate.of(2025, 5, 2))).as("no swap yet").isTrue();
    assertThat(calendar.asKnownOn(LocalDate.of(2024, 11, 26)).certaintyOf(mon20250616))
        .isEqualTo(Certainty.STATUTORY);
  }

  @Test
  void aNoticeWithoutDayOfIssueSaysSo() {
    DayInfo info = calendar.asKnownOn(LocalDate.of(2017, 1, 1)).describe(LocalDate.of(2018, 2, 14));
    assertThat(info.getCertainty()).isEqualTo(Certainty.DECIDED);
    assertThat(info.getNote().orElseThrow().getEn()).contains("day of issue").contains("not known");
    assertThat(calendar.describe(MON_2024_04_29).getNote()).isEmpty();
  }

  @Test
  void citationNamesNumberDayAndIssuer() {
    DayOffNotice notice =
        notice("9441/TB-BNV")
            .issuer(BilingualText.of("Bộ Nội vụ", "Ministry of Home Affairs"))
            .issued(LocalDate.of(2025, 10, 16))
            .build();
    assertThat(notice.getCitation())
        .isEqualTo(
            BilingualText.of(
                "9441/TB-BNV ngày 16/10/2025, Bộ Nội vụ",
                "9441/TB-BNV of 16/10/2025, Ministry of Home Affairs"));
    DayOffNotice.Builder unnumbered = DayOffNotice.builder();
    assertThat(unnumbered.title(BilingualText.of("Phiên họp", "Session")).build().getCitation())
        .isEqualTo(BilingualText.of("Phiên họp", "Session"));
  }

  @Test
  void aSwapTakesAWeekdayAndGivesARestDay() {
    LocalDate tuesday = MON_2024_04_29.plusDays(1);

    assertThatThrownBy(() -> DaySwap.of(MON_2024_04_29, MON_2024_04_29))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-04-29");
    assertThatThrownBy(() -> DaySwap.of(MON_2024_04_29, tuesday))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-04-30");
    assertThatThrownBy(() -> DaySwap.of(SAT_2024_05_04, SAT_2024_05_11))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-05-04");
  }

  /** The notice of the days off of 2024 has no known day of issue; its first day is 8 February. */
  @Test
  void anUndatedNoticeIsSureToBeKnownOnceItsFirstDayHasCome() {
    WorkCalendar calendar = VietnamCalendars.stateAgencies();
    LocalDate day = LocalDate.of(2024, 2, 13);

    assertThat(calendar.asKnownOn(LocalDate.of(2023, 12, 1)).certaintyOf(day))
        .isEqualTo(Certainty.DECIDED);
    assertThat(calendar.asSurelyKnownOn(LocalDate.of(2023, 12, 1)).certaintyOf(day))
        .isEqualTo(Certainty.PROJECTED);
    assertThat(calendar.asSurelyKnownOn(LocalDate.of(2024, 2, 7)).certaintyOf(day))
        .isEqualTo(Certainty.PROJECTED);
    assertThat(calendar.asSurelyKnownOn(LocalDate.of(2024, 2, 8)).certaintyOf(day))
        .isEqualTo(Certainty.DECIDED);
  }

  /** Letter 2450/VPCP-KGVX of 12 April 2024 made 29 April a day off. */
  @Test
  void aDatedNoticeIsSureToBeKnownFromItsDay() {
    WorkCalendar calendar = VietnamCalendars.stateAgencies();
    LocalDate day = LocalDate.of(2024, 4, 29);

    assertThat(calendar.asSurelyKnownOn(LocalDate.of(2024, 4, 11)).isWorkingDay(day)).isTrue();
    assertThat(calendar.asSurelyKnownOn(LocalDate.of(2024, 4, 12)).isWorkingDay(day)).isFalse();
  }
}
