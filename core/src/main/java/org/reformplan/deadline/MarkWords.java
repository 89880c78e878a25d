package org.reformplan.deadline;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.reformplan.document.Language;

/** Writes marks in words: the canonical Vietnamese, which parses back, and English for display. */
final class MarkWords {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private MarkWords() {}

  /** A year of 0 leaves the year out. */
  static String of(TimeMark mark, int year, Language language) {
    return language == Language.VI ? vietnamese(mark, year) : english(mark, year);
  }

  private static String vietnamese(TimeMark mark, int year) {
    String slashed = year == 0 ? "" : "/" + year;
    String spaced = year == 0 ? "" : " " + year;
    return switch (mark.shape()) {
      case DAY ->
          mark.getTime().map(MarkWords::vietnameseTime).orElse("")
              + String.format(Locale.ROOT, "ngày %02d/%02d", mark.day(), mark.number())
              + slashed;
      case MONTH_START -> "đầu tháng " + mark.number() + slashed;
      case MONTH_MIDDLE -> "giữa tháng " + mark.number() + slashed;
      case MONTH_END -> "cuối tháng " + mark.number() + slashed;
      case QUARTER_START -> "đầu quý " + roman(mark) + slashed;
      case QUARTER_END -> "cuối quý " + roman(mark) + slashed;
      case YEAR_START -> "đầu năm" + spaced;
      case YEAR_MIDDLE -> "giữa năm" + spaced;
      case YEAR_END -> "cuối năm" + spaced;
      case MONTH -> "tháng " + mark.number() + slashed;
      case QUARTER -> "quý " + roman(mark) + slashed;
      case SIX_MONTHS -> "6 tháng " + (mark.number() == 1 ? "đầu năm" : "cuối năm") + spaced;
      case NINE_MONTHS -> "9 tháng đầu năm" + spaced;
      case YEAR -> year == 0 ? "cả năm" : "năm" + spaced;
    };
  }

  private static String vietnameseTime(LocalTime time) {
    String seconds = time.getSecond() == 0 ? "" : " " + time.getSecond() + " giây";
    return String.format(Locale.ROOT, "%d giờ %02d phút", time.getHour(), time.getMinute())
        + seconds
        + " ";
  }

  private static String english(TimeMark mark, int year) {
    String spaced = year == 0 ? "" : " " + year;
    String ofYear = year == 0 ? "the year" : Integer.toString(year);
    return switch (mark.shape()) {
      case DAY ->
          mark.getTime().map(time -> time + " on ").orElse("")
              + mark.day()
              + " "
              + month(mark)
              + spaced;
      case MONTH_START -> "the beginning of " + month(mark) + spaced;
      case MONTH_MIDDLE -> "the middle of " + month(mark) + spaced;
      case MONTH_END -> "the end of " + month(mark) + spaced;
      case QUARTER_START -> "the beginning of quarter " + roman(mark) + spaced;
      case QUARTER_END -> "the end of quarter " + roman(mark) + spaced;
      case YEAR_START -> "the beginning of " + ofYear;
      case YEAR_MIDDLE -> "the middle of " + ofYear;
      case YEAR_END -> "the end of " + ofYear;
      case MONTH -> month(mark) + spaced;
      case QUARTER -> "quarter " + roman(mark) + spaced;
      case SIX_MONTHS ->
          "the " + (mark.number() == 1 ? "first" : "last") + " six months of " + ofYear;
      case NINE_MONTHS -> "the first nine months of " + ofYear;
      case YEAR -> year == 0 ? "the whole year" : "the year" + spaced;
    };
  }

  private static String roman(TimeMark mark) {
    return ROMAN.get(mark.number() - 1);
  }

  private static String month(TimeMark mark) {
    return monthName(mark.number());
  }

  static String monthName(int month) {
    return MONTHS.get(month - 1);
  }

  /** A sentence begins with a capital letter. */
  static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
