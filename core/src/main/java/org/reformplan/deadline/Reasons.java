package org.reformplan.deadline;

import org.reformplan.document.BilingualText;

/** Why a text has no last day, or is not read: every reason, in one place. */
final class Reasons {
  static final BilingualText NO_YEAR =
      BilingualText.of(
          "Văn bản không ghi năm mà kế hoạch kéo dài nhiều năm",
          "The text states no year, and the plan spans several years");
  static final BilingualText NO_END =
      BilingualText.of(
          "Văn bản chỉ nêu thời điểm bắt đầu, không nêu thời điểm kết thúc",
          "The text names a beginning and no end");
  static final BilingualText CONTINUOUS =
      BilingualText.of(
          "Công việc thường xuyên, không có ngày cuối",
          "The work is continuous and has no last day");
  static final BilingualText BY_REFERENCE =
      BilingualText.of("Thời hạn do văn bản khác quy định", "Another document sets the deadline");
  static final BilingualText ON_DEMAND =
      BilingualText.of(
          "Chỉ thực hiện khi có yêu cầu hoặc phát sinh, không có ngày cuối",
          "The work is due when asked for or when the case arises, and has no last day");
  static final BilingualText SHORT_CYCLE =
      BilingualText.of(
          "Chu kỳ theo ngày hoặc tuần không nêu ngày cuối",
          "A cycle of days or weeks names no last day");
  static final BilingualText UNEVEN_CYCLE =
      BilingualText.of(
          "Số lần không ứng với tháng, quý, nửa năm hay năm: không rõ từng ngày đến hạn",
          "The number of times does not fit months, quarters, half years or years: the single days"
              + " are not known");
  static final BilingualText NO_OCCURRENCE =
      BilingualText.of(
          "Không có lần đến hạn nào trong thời gian của kế hoạch",
          "No occurrence falls in the plan's period");
  static final BilingualText EVENT_UNKNOWN =
      BilingualText.of(
          "Chưa biết ngày xảy ra sự kiện làm mốc tính",
          "The day of the event to count from is not known");
  static final BilingualText EVENT_UNSTATED =
      BilingualText.of(
          "Văn bản không nêu mốc để tính thời hạn",
          "The text does not say what the time is counted from");
  static final BilingualText NO_LENGTH =
      BilingualText.of(
          "Văn bản nêu sự kiện mà không nêu khoảng thời gian",
          "The text names an event and no length of time");
  static final BilingualText COUNTS_BACK =
      BilingualText.of(
          "Pháp luật không quy định cách tính ngược từ một sự kiện",
          "The law has no rule for counting back from an event");
  static final BilingualText NEEDS_MOMENT =
      BilingualText.of(
          "Thời hạn tính bằng giờ cần thời điểm của sự kiện, không chỉ ngày",
          "A time in hours needs the moment of the event, not its day alone");

  static final BilingualText EMPTY = BilingualText.of("Không có chữ nào", "There are no words");
  static final BilingualText TOO_LONG =
      BilingualText.of(
          "Văn bản quá dài để là một thời hạn", "The text is too long to be a deadline");
  static final BilingualText NOT_UNDERSTOOD =
      BilingualText.of("Không hiểu những từ này", "These words are not understood");
  static final BilingualText INCOMPLETE =
      BilingualText.of("Văn bản chưa trọn ý", "The text breaks off");
  static final BilingualText NO_SUCH_QUARTER =
      BilingualText.of("Chỉ có quý I đến quý IV", "There are only quarters I to IV");
  static final BilingualText NO_SUCH_MONTH =
      BilingualText.of("Chỉ có tháng 1 đến tháng 12", "There are only months 1 to 12");
  static final BilingualText NO_SUCH_TIME =
      BilingualText.of("Không có giờ này", "There is no such time of day");
  static final BilingualText MIDNIGHT =
      BilingualText.of(
          "0 giờ là lúc bắt đầu ngày: cần nêu rõ ngày cuối",
          "Midnight begins a day: the last day must be stated");
  static final BilingualText LUNAR =
      BilingualText.of(
          "Tên tháng âm lịch; thời hạn tính theo dương lịch",
          "A lunar month; deadlines follow the solar calendar");
  static final BilingualText YEAR_DIGITS =
      BilingualText.of(
          "Năm phải viết đủ bốn chữ số, từ 1900 đến 2100",
          "A year needs four digits, from 1900 to 2100");
  static final BilingualText MONTH_MISSING =
      BilingualText.of("Có ngày mà không có tháng", "A day without a month");
  static final BilingualText NUMBER_MISSING =
      BilingualText.of("Không rõ tháng nào hoặc quý nào", "Which month or quarter is not said");
  static final BilingualText NUMBER_AT_ODDS =
      BilingualText.of(
          "Số viết bằng chữ khác số viết bằng chữ số",
          "The number in words differs from the digits");
  static final BilingualText WEEKDAY_AT_ODDS =
      BilingualText.of("Ngày này không rơi vào thứ đã nêu", "The day is not the weekday stated");
  static final BilingualText MIDDLE_OF_QUARTER =
      BilingualText.of(
          "Không văn bản hay quy ước nào nói “giữa quý” là ngày nào",
          "Neither law nor convention says which day the middle of a quarter is");
  static final BilingualText WEEKDAY_OR_MONTH =
      BilingualText.of(
          "Có thể là tháng, cũng có thể là thứ trong tuần",
          "This may be a month or a day of the week");
  static final BilingualText TWO_READINGS =
      BilingualText.of("Có thể hiểu theo hai cách", "This can be read in two ways");
  static final BilingualText WHICH_YEAR =
      BilingualText.of(
          "Không rõ mốc này thuộc năm nào, vì phần khác ghi năm ngoài năm của kế hoạch",
          "The year of this mark is not clear, for another part states one that is not the plan's");
  static final BilingualText YEAR_OF_LIST =
      BilingualText.of(
          "Các mốc không theo thứ tự trong cùng một năm: không rõ mốc này thuộc năm nào",
          "The marks do not rise within one year: which year this one belongs to is not clear");
  static final BilingualText ENDS_BEFORE_START =
      BilingualText.of("Kết thúc trước khi bắt đầu", "It ends before it begins");
  static final BilingualText NOT_IN_EVERY_TURN =
      BilingualText.of(
          "Không phải kỳ nào cũng có ngày này", "Not every turn of the cycle has this day");
  static final BilingualText EARLIEST_NOT_LATEST =
      BilingualText.of(
          "“Sau” một khoảng thời gian nêu ngày sớm nhất, không nêu ngày cuối",
          "“After” a length of time names the earliest day and not the last");
  static final BilingualText DATE_IN_WORDS =
      BilingualText.of(
          "Có ngày tháng hoặc thời hạn khác trong phần này",
          "These words hold another date or deadline");
  static final BilingualText NOT_POSITIVE =
      BilingualText.of("Số này phải từ 1 trở lên", "This number must be 1 or more");

  private Reasons() {}

  static BilingualText noSuchDay(int day, int month, int year) {
    String name = MarkWords.monthName(month);
    return year == 0
        ? BilingualText.of(
            "Không có ngày " + day + "/" + month, day + " " + name + " does not exist")
        : BilingualText.of(
            "Không có ngày " + day + "/" + month + "/" + year,
            day + " " + name + " " + year + " does not exist");
  }
}
