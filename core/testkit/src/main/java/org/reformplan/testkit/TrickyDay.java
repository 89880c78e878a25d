package org.reformplan.testkit;

import java.time.LocalDate;
import org.reformplan.calendar.DayKind;
import org.reformplan.document.BilingualText;

/**
 * A day that software easily gets wrong, with the reason why: a fixed set for tests of whatever
 * counts days.
 *
 * <p>What is said of each day holds for state agencies that work from Monday to Friday, with the
 * notices known when this was released; the days of 2027 and later that rest on a projection are
 * named so. The sources of the single days are those of {@code VietnamCalendars.stateAgencies()}.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @EnumSource
 * void myScheduleKnows(TrickyDay day) {
 *   assertThat(mySchedule.isOpen(day.getDay())).as(day.toString()).isEqualTo(day.isWorked());
 * }
 * }</pre>
 */
public enum TrickyDay {
  /** Saturday 17/2/2007, mùng 1 Tết a day before China's. */
  TET_2007_NOT_CHINESE(
      "2007-02-17",
      DayKind.HOLIDAY_LUNAR,
      "Mùng 1 Tết Đinh Hợi",
      "First day of Tết 2007",
      "Âm lịch Việt Nam tính theo giờ UTC+7: Tết sớm hơn Trung Quốc một ngày",
      "The Vietnamese lunar calendar is reckoned at UTC+7: Tết a day before China's new year"),
  /** Sunday 30/1/2011, a worked Sunday. */
  SUNDAY_WORKED_2011(
      "2011-01-30",
      DayKind.SWAP_WORKED,
      "Chủ nhật làm bù",
      "Sunday worked by swap",
      "Không chỉ thứ Bảy: có một ngày Chủ nhật làm bù cho thứ Ba 1/2/2011",
      "Not only Saturdays: a Sunday was worked for Tuesday 1 February 2011"),
  /** Monday 31/12/2012, off for a Saturday of the next year. */
  SWAP_ACROSS_NEW_YEAR_OFF(
      "2012-12-31",
      DayKind.SWAP_OFF,
      "Nghỉ hoán đổi qua năm",
      "Off by swap across New Year",
      "Ngày làm bù nằm ở năm sau: thứ Bảy 5/1/2013",
      "Its worked day lies in the next year: Saturday 5 January 2013"),
  /** Saturday 5/1/2013, worked for a Monday of the year before. */
  SWAP_ACROSS_NEW_YEAR_WORKED(
      "2013-01-05",
      DayKind.SWAP_WORKED,
      "Làm bù cho năm trước",
      "Worked for a day of the year before",
      "Ngày nghỉ được bù nằm ở năm trước: thứ Hai 31/12/2012",
      "Its day off lies in the year before: Monday 31 December 2012"),
  /** Monday 2/1/2023, made up for New Year on a Sunday. */
  NEW_YEAR_MADE_UP_2023(
      "2023-01-02",
      DayKind.MADE_UP_OFF,
      "Nghỉ bù Tết Dương lịch",
      "Made-up day for New Year",
      "1/1/2023 là Chủ nhật nên được nghỉ bù vào ngày làm việc kế tiếp",
      "1 January 2023 was a Sunday, so the next working day was off in its place"),
  /** Wednesday 3/5/2023, the second of two made-up days after three holidays in a row. */
  THREE_HOLIDAYS_IN_A_ROW_2023(
      "2023-05-03",
      DayKind.MADE_UP_OFF,
      "Nghỉ bù sau ba ngày lễ liền nhau",
      "Made-up day after three holidays in a row",
      "Giỗ Tổ thứ Bảy 29/4, lễ Chủ nhật 30/4 và 1/5: nghỉ bù cả 2/5 và 3/5",
      "Hùng Kings' day on Saturday 29 April, holidays on 30 April and 1 May: both 2 and 3 May off"),
  /** Thursday 8/2/2024, the first day off of Tết. */
  TET_BEGINS_2024(
      "2024-02-08",
      DayKind.HOLIDAY_LUNAR,
      "Ngày đầu kỳ nghỉ Tết Giáp Thìn",
      "First day off of Tết 2024",
      "Kỳ nghỉ bắt đầu từ 29 tháng Chạp, do Thủ tướng quyết định chứ không tính ra được",
      "The block began on the day before the eve: decided each year, and not computable"),
  /** Wednesday 14/2/2024, the last of seven days off in a row. */
  TET_ENDS_2024(
      "2024-02-14",
      DayKind.MADE_UP_OFF,
      "Ngày cuối kỳ nghỉ Tết Giáp Thìn",
      "Last day off of Tết 2024",
      "Ngày thứ bảy của kỳ nghỉ; ngày làm việc kế tiếp là thứ Năm 15/2",
      "The seventh day off in a row; the next working day is Thursday the 15th"),
  /** Thursday 29/2/2024, a leap day. */
  LEAP_DAY_2024(
      "2024-02-29",
      DayKind.WORKING,
      "Ngày 29 tháng 2",
      "Leap day",
      "Chỉ có ở năm nhuận; thời hạn một năm kể từ ngày này kết thúc ngày 28/2/2025",
      "In leap years only; a limit of one year from it ends on 28 February 2025"),
  /** Sunday 31/3/2024, the end of a quarter on a rest day. */
  QUARTER_ENDS_ON_SUNDAY_2024(
      "2024-03-31",
      DayKind.REST_DAY,
      "Quý I kết thúc vào Chủ nhật",
      "Quarter I ends on a Sunday",
      "“Quý I” kết thúc vào ngày nghỉ; có dời hạn hay không là lựa chọn của chính sách",
      "“Quý I” ends on a rest day; whether the deadline moves is a choice of policy"),
  /** Monday 29/4/2024, off by swap. */
  SWAP_OFF_2024(
      "2024-04-29",
      DayKind.SWAP_OFF,
      "Thứ Hai nghỉ hoán đổi",
      "Monday off by swap",
      "Chỉ được quyết định ngày 12/4/2024: trước đó vẫn là ngày làm việc",
      "Decided only on 12 April 2024: until then it was a working day"),
  /** Saturday 4/5/2024, worked by swap. */
  SWAP_WORKED_2024(
      "2024-05-04",
      DayKind.SWAP_WORKED,
      "Thứ Bảy làm bù",
      "Saturday worked by swap",
      "Là thứ Bảy nhưng là ngày làm việc, bù cho thứ Hai 29/4",
      "A Saturday, and yet a working day, in place of Monday 29 April"),
  /** Tuesday 3/9/2024, the second day of National Day, after it. */
  NATIONAL_DAY_AFTER_2024(
      "2024-09-03",
      DayKind.HOLIDAY_FIXED,
      "Ngày thứ hai của Quốc khánh, liền sau 2/9",
      "Second day of National Day, after 2 September",
      "Từ năm 2021 nghỉ thêm một ngày liền trước hoặc liền sau, quyết định từng năm",
      "Since 2021 a day before or after is off as well, decided each year"),
  /** Saturday 14/9/2024, the last day of "trước ngày 15/9". */
  LAST_DAY_ON_SATURDAY_2024(
      "2024-09-14",
      DayKind.REST_DAY,
      "Ngày cuối của “trước ngày 15/9”",
      "Last day of “trước ngày 15/9”",
      "“Trước ngày 15/9” kết thúc ngày 14, là thứ Bảy",
      "“Before 15 September” ends on the 14th, a Saturday"),
  /** Sunday 15/9/2024, a named day on a rest day. */
  NAMED_DAY_ON_SUNDAY_2024(
      "2024-09-15",
      DayKind.REST_DAY,
      "Ngày 15/9 vào Chủ nhật",
      "15 September on a Sunday",
      "Lùi hạn “trước ngày 15/9” tới ngày làm việc kế tiếp là 16/9, sau chính ngày được nêu",
      "Moving “before 15 September” to the next working day gives the 16th, after the day named"),
  /** Tuesday 1/9/2026, the second day of National Day, before it. */
  NATIONAL_DAY_BEFORE_2026(
      "2026-09-01",
      DayKind.HOLIDAY_FIXED,
      "Ngày thứ hai của Quốc khánh, liền trước 2/9",
      "Second day of National Day, before 2 September",
      "Năm 2024 là ngày liền sau, năm 2026 là ngày liền trước",
      "In 2024 it was the day after, in 2026 the day before"),
  /** Tuesday 24/11/2026, a public holiday for the first time. */
  CULTURE_DAY_2026(
      "2026-11-24",
      DayKind.HOLIDAY_FIXED,
      "Ngày Văn hóa Việt Nam đầu tiên được nghỉ",
      "The first Vietnamese Culture Day off",
      "Nghị quyết 28/2026/QH16 có hiệu lực từ 1/7/2026: 24/11/2025 vẫn là ngày làm việc",
      "Resolution 28/2026/QH16 is in force from 1 July 2026: 24 November 2025 was worked"),
  /** Saturday 6/2/2027, mùng 1 Tết, known although the block is not decided. */
  TET_2027_NOT_DECIDED(
      "2027-02-06",
      DayKind.HOLIDAY_LUNAR,
      "Mùng 1 Tết Đinh Mùi, kỳ nghỉ chưa có thông báo",
      "First day of Tết 2027, its block not decided",
      "Chưa có thông báo nào: mọi ngày nghỉ Tết năm 2027 mới chỉ là dự kiến",
      "No notice yet: every day off of Tết 2027 is only projected"),
  /** Saturday 24/11/2029, a holiday on a rest day of which nobody knows whether it is made up. */
  CULTURE_DAY_ON_SATURDAY_2029(
      "2029-11-24",
      DayKind.HOLIDAY_FIXED,
      "Ngày Văn hóa Việt Nam vào thứ Bảy",
      "Vietnamese Culture Day on a Saturday",
      "Chưa rõ có được nghỉ bù hay không; mặc định là không",
      "Whether it is made up is not settled; by default it is not"),
  /** Saturday 2/2/2030, mùng 1 Tết a day before China's. */
  TET_2030_NOT_CHINESE(
      "2030-02-02",
      DayKind.HOLIDAY_LUNAR,
      "Mùng 1 Tết Canh Tuất",
      "First day of Tết 2030",
      "Lịch Trung Quốc cho ngày 3/2/2030; dùng lịch ấy là sai một ngày",
      "The Chinese calendar gives 3 February 2030: whoever uses it is a day late"),
  /** Sunday 28/2/2100, the last day of February in a year that is no leap year. */
  NO_LEAP_YEAR_2100(
      "2100-02-28",
      DayKind.REST_DAY,
      "Ngày cuối tháng 2 năm 2100",
      "Last day of February 2100",
      "Năm 2100 chia hết cho 4 nhưng không phải năm nhuận",
      "2100 divides by 4 and is no leap year");

  private final LocalDate day;
  private final DayKind kind;
  private final BilingualText name;
  private final BilingualText reason;

  TrickyDay(String day, DayKind kind, String vi, String en, String reasonVi, String reasonEn) {
    this.day = LocalDate.parse(day);
    this.kind = kind;
    this.name = BilingualText.of(vi, en);
    this.reason = BilingualText.of(reasonVi, reasonEn);
  }

  /**
   * Returns the day.
   *
   * @return the day
   */
  public LocalDate getDay() {
    return day;
  }

  /**
   * Returns what the day is in the calendar of state agencies.
   *
   * @return the kind
   */
  public DayKind getKind() {
    return kind;
  }

  /**
   * Tells whether state agencies work on the day.
   *
   * @return true for a working day
   */
  public boolean isWorked() {
    return kind.isWorking();
  }

  /**
   * Returns what people call the day.
   *
   * @return the name in both languages
   */
  public BilingualText getName() {
    return name;
  }

  /**
   * Returns why it is easily got wrong.
   *
   * @return the reason in both languages
   */
  public BilingualText getReason() {
    return reason;
  }

  /** Returns the day with its weekday and its name. */
  @Override
  public String toString() {
    return DaySentences.name(day) + ", " + name.getEn();
  }
}
