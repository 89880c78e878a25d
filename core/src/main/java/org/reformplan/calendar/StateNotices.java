package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reformplan.document.BilingualText;

/**
 * The notices of days off and swaps of state agencies that this library knows, 2010 to 2026.
 *
 * <p>Days of issue that are not known stay empty. Where a year has no number to cite, the title
 * says what the source is.
 */
final class StateNotices {
  private static final BilingualText GOVERNMENT = BilingualText.of("Chính phủ", "Government");
  private static final BilingualText PRIME_MINISTER =
      BilingualText.of("Thủ tướng Chính phủ", "Prime Minister");
  private static final BilingualText GOVERNMENT_OFFICE =
      BilingualText.of("Văn phòng Chính phủ", "Government Office");
  private static final BilingualText LABOUR =
      BilingualText.of(
          "Bộ Lao động - Thương binh và Xã hội", "Ministry of Labour, Invalids and Social Affairs");
  private static final BilingualText HOME_AFFAIRS =
      BilingualText.of("Bộ Nội vụ", "Ministry of Home Affairs");

  private static final BilingualText ONE_SOURCE =
      BilingualText.of("Chỉ có một nguồn", "One source only");

  static final List<DayOffNotice> ALL =
      List.of(
          swaps2010(),
          swaps2011(),
          swaps2012(),
          tetSwap2013(),
          aprilSwap2013(),
          tetSwaps2014(),
          laterSwaps2014(),
          tet2015(),
          aprilSwap2015(),
          tet2016(),
          tet2017(),
          tet2018(),
          tet2019(),
          tet2020(),
          year2021(),
          tet2022(),
          year2022(),
          year2023("8056/VPCP-KGVX", GOVERNMENT_OFFICE, Optional.of(LocalDate.of(2022, 12, 1))),
          year2023("5034/TB-LĐTBXH", LABOUR, Optional.empty()),
          year2024(),
          aprilSwap2024(),
          year2025("8726/VPCP-KGVX", GOVERNMENT_OFFICE, LocalDate.of(2024, 11, 26)),
          year2025("6150/TB-BLĐTBXH", LABOUR, LocalDate.of(2024, 12, 3)),
          year2026(),
          newYearSwap2026());

  private StateNotices() {}

  private static DayOffNotice swaps2010() {
    return swaps(2010).remark(ONE_SOURCE).addSwap(swap("2010-02-19", "2010-02-27")).build();
  }

  private static DayOffNotice swaps2011() {
    return swaps(2011)
        .addSwap(swap("2011-01-31", "2011-01-29"))
        .addSwap(swap("2011-02-01", "2011-01-30"))
        .addSwap(swap("2011-04-11", "2011-04-09"))
        .build();
  }

  private static DayOffNotice swaps2012() {
    return swaps(2012)
        .remark(ONE_SOURCE)
        .addSwap(swap("2012-01-27", "2012-02-04"))
        .addSwap(swap("2012-12-31", "2013-01-05"))
        .build();
  }

  private static DayOffNotice tetSwap2013() {
    return swaps(2013).remark(ONE_SOURCE).addSwap(swap("2013-02-15", "2013-02-23")).build();
  }

  private static DayOffNotice aprilSwap2013() {
    return swaps(2013).addSwap(swap("2013-04-29", "2013-05-04")).build();
  }

  private static DayOffNotice tetSwaps2014() {
    DayOffNotice.Builder builder = DayOffNotice.builder();
    return builder
        .issuer(PRIME_MINISTER)
        .title(
            BilingualText.of(
                "Ý kiến của Thủ tướng Chính phủ, tháng 11/2013, về nghỉ Tết năm 2014",
                "The Prime Minister's approval of November 2013 on Tết of 2014"))
        .addSwap(swap("2014-01-28", "2014-01-25"))
        .addSwap(swap("2014-01-29", "2014-02-08"))
        .build();
  }

  private static DayOffNotice laterSwaps2014() {
    return swaps(2014)
        .remark(ONE_SOURCE)
        .addSwap(swap("2014-05-02", "2014-04-26"))
        .addSwap(swap("2014-09-01", "2014-09-06"))
        .build();
  }

  private static DayOffNotice tet2015() {
    DayOffNotice.Builder builder = numbered("89/TTr-LĐTBXH", LABOUR, 2015);
    addHolidays(builder, Occasion.TET, "2015-02-17", "2015-02-21");
    return builder
        .issued(LocalDate.of(2014, 11, 20))
        .remark(
            BilingualText.of(
                "Tờ trình, phương án 1 đã được chấp thuận",
                "A proposal, of which option 1 was approved"))
        .addMadeUpDay(tet("2015-02-23"))
        .addSwap(swap("2015-01-02", "2014-12-27"))
        .addSwap(swap("2015-02-16", "2015-02-14"))
        .build();
  }

  private static DayOffNotice aprilSwap2015() {
    return swaps(2015).remark(ONE_SOURCE).addSwap(swap("2015-04-29", "2015-04-25")).build();
  }

  private static DayOffNotice tet2016() {
    DayOffNotice.Builder builder = DayOffNotice.builder();
    addHolidays(builder, Occasion.TET, "2016-02-07", "2016-02-11");
    return builder
        .issuer(GOVERNMENT)
        .issued(LocalDate.of(2015, 10, 29))
        .title(
            BilingualText.of(
                "Phiên họp Chính phủ ngày 29/10/2015, về nghỉ Tết năm 2016",
                "Government session of 29 October 2015 on Tết of 2016"))
        .addMadeUpDay(tet("2016-02-12"))
        .build();
  }

  private static DayOffNotice tet2017() {
    DayOffNotice.Builder builder = ofLabourMinistry(2017);
    addHolidays(builder, Occasion.TET, "2017-01-26", "2017-01-30");
    return builder.addMadeUpDays(tet("2017-01-31"), tet("2017-02-01")).build();
  }

  private static DayOffNotice tet2018() {
    DayOffNotice.Builder builder = numbered("573/TB-VPCP", GOVERNMENT_OFFICE, 2018);
    addHolidays(builder, Occasion.TET, "2018-02-14", "2018-02-18");
    return builder.addMadeUpDays(tet("2018-02-19"), tet("2018-02-20")).build();
  }

  private static DayOffNotice tet2019() {
    // Of its issue only the year, 2018, is known: no day.
    DayOffNotice.Builder builder = numbered("6519/VPCP-KGVX", GOVERNMENT_OFFICE, 2019);
    addHolidays(builder, Occasion.TET, "2019-02-04", "2019-02-08");
    return builder
        .addSwap(swap("2018-12-31", "2019-01-05"))
        .addSwap(swap("2019-04-29", "2019-05-04"))
        .build();
  }

  private static DayOffNotice tet2020() {
    DayOffNotice.Builder builder = ofLabourMinistry(2020);
    addHolidays(builder, Occasion.TET, "2020-01-23", "2020-01-27");
    return builder.addMadeUpDays(tet("2020-01-28"), tet("2020-01-29")).build();
  }

  private static DayOffNotice year2021() {
    DayOffNotice.Builder builder = numbered("4875/TB-LĐTBXH", LABOUR, 2021);
    addHolidays(builder, Occasion.TET, "2021-02-10", "2021-02-14");
    addHolidays(builder, Occasion.NATIONAL_DAY, "2021-09-02", "2021-09-03");
    return builder
        .remark(
            BilingualText.of(
                "Số này cũng được nêu cho lịch nghỉ năm 2022",
                "The number is also reported for the days off of 2022"))
        .addMadeUpDays(tet("2021-02-15"), tet("2021-02-16"))
        .build();
  }

  private static DayOffNotice tet2022() {
    DayOffNotice.Builder builder = numbered("245/VPCP-KGVX", GOVERNMENT_OFFICE, 2022);
    addHolidays(builder, Occasion.TET, "2022-01-31", "2022-02-04");
    return builder.issued(LocalDate.of(2022, 1, 11)).build();
  }

  private static DayOffNotice year2022() {
    DayOffNotice.Builder builder = numbered("119/TB-LĐTBXH", LABOUR, 2022);
    addHolidays(builder, Occasion.TET, "2022-01-31", "2022-02-04");
    addHolidays(builder, Occasion.NATIONAL_DAY, "2022-09-01", "2022-09-02");
    return builder.build();
  }

  private static DayOffNotice year2023(
      String number, BilingualText issuer, Optional<LocalDate> issued) {
    DayOffNotice.Builder builder = numbered(number, issuer, 2023);
    addHolidays(builder, Occasion.TET, "2023-01-20", "2023-01-24");
    addHolidays(builder, Occasion.NATIONAL_DAY, "2023-09-01", "2023-09-02");
    return builder
        .issued(issued)
        .addMadeUpDays(tet("2023-01-25"), tet("2023-01-26"))
        .addMadeUpDay(DayOff.of(LocalDate.of(2023, 9, 4), Occasion.NATIONAL_DAY))
        .build();
  }

  private static DayOffNotice year2024() {
    DayOffNotice.Builder builder = numbered("5015/TB-LĐTBXH", LABOUR, 2024);
    addHolidays(builder, Occasion.TET, "2024-02-08", "2024-02-12");
    addHolidays(builder, Occasion.NATIONAL_DAY, "2024-09-02", "2024-09-03");
    return builder.addMadeUpDays(tet("2024-02-13"), tet("2024-02-14")).build();
  }

  private static DayOffNotice aprilSwap2024() {
    DayOffNotice.Builder builder = numbered("2450/VPCP-KGVX", GOVERNMENT_OFFICE, 2024);
    return builder
        .issued(LocalDate.of(2024, 4, 12))
        .addSwap(swap("2024-04-29", "2024-05-04"))
        .build();
  }

  private static DayOffNotice year2025(String number, BilingualText issuer, LocalDate issued) {
    DayOffNotice.Builder builder = numbered(number, issuer, 2025);
    addHolidays(builder, Occasion.TET, "2025-01-27", "2025-01-31");
    addHolidays(builder, Occasion.NATIONAL_DAY, "2025-09-01", "2025-09-02");
    return builder.issued(issued).addSwap(swap("2025-05-02", "2025-04-26")).build();
  }

  private static DayOffNotice year2026() {
    DayOffNotice.Builder builder = numbered("9441/TB-BNV", HOME_AFFAIRS, 2026);
    addHolidays(builder, Occasion.TET, "2026-02-16", "2026-02-20");
    addHolidays(builder, Occasion.NATIONAL_DAY, "2026-09-01", "2026-09-02");
    return builder
        .issued(LocalDate.of(2025, 10, 16))
        .addSwap(swap("2026-08-31", "2026-08-22"))
        .build();
  }

  private static DayOffNotice newYearSwap2026() {
    DayOffNotice.Builder builder = numbered("12729/VPCP-KGVX", GOVERNMENT_OFFICE, 2026);
    return builder
        .issued(LocalDate.of(2025, 12, 25))
        .addSwap(swap("2026-01-02", "2026-01-10"))
        .build();
  }

  private static DayOffNotice.Builder swaps(int year) {
    DayOffNotice.Builder builder = DayOffNotice.builder();
    builder.title(
        BilingualText.of(
            "Hoán đổi ngày làm việc năm " + year + ", theo tin đã đăng",
            "Swaps of working days of " + year + ", as reported"));
    return builder;
  }

  private static DayOffNotice.Builder ofLabourMinistry(int year) {
    DayOffNotice.Builder builder = DayOffNotice.builder();
    builder
        .issuer(LABOUR)
        .title(
            BilingualText.of(
                "Thông báo của " + LABOUR.getVi() + " về nghỉ Tết năm " + year,
                "Notice of the " + LABOUR.getEn() + " on Tết of " + year));
    return builder;
  }

  private static DayOffNotice.Builder numbered(String number, BilingualText issuer, int year) {
    DayOffNotice.Builder builder = DayOffNotice.builder();
    builder
        .number(number)
        .issuer(issuer)
        .title(BilingualText.of("Ngày nghỉ năm " + year, "Days off of " + year));
    return builder;
  }

  private static void addHolidays(
      DayOffNotice.Builder builder, Occasion occasion, String first, String last) {
    LocalDate end = day(last);
    for (LocalDate day = day(first); !day.isAfter(end); day = day.plusDays(1)) {
      builder.addHoliday(DayOff.of(day, occasion));
    }
  }

  private static DayOff tet(String day) {
    return DayOff.of(day(day), Occasion.TET);
  }

  private static DaySwap swap(String off, String worked) {
    return DaySwap.of(day(off), day(worked));
  }

  /** Reads {@code 2026-09-01} without the JDK's formatters, which are slow to make. */
  private static LocalDate day(String text) {
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }
}
