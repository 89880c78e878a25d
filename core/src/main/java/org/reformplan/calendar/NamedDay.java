package org.reformplan.calendar;

import java.time.LocalDate;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;

/**
 * The day that the words "start", "middle" and "end" of a month, quarter or year mean (đầu, giữa,
 * cuối).
 *
 * <p>Civil Code 2015, Article 146 (statute): the first, the 15th and the last day of a month; 1
 * January, 30 June and 31 December of a year. The Code does not know quarters (quý): for them the
 * first day, the 15th of the middle month and the last day are a convention, and {@link #getBasis}
 * says so. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * NamedDay.middleOfYear(2024).getDay(); // 2024-06-30
 * NamedDay.endOfQuarter(2024, 2).getBasis().getStatus(); // CONVENTION
 * }</pre>
 */
public final class NamedDay {
  private static final LegalBasis OF_MONTH = CivilCode.article(146, 2);
  private static final LegalBasis OF_YEAR = CivilCode.article(146, 3);
  private static final LegalBasis OF_QUARTER =
      LegalBasis.of(
          "Quy ước: Bộ luật Dân sự 2015, Điều 146 không nói về quý",
          "Convention: Civil Code 2015, Article 146 does not speak of quarters",
          BasisStatus.CONVENTION);

  private final LocalDate day;
  private final BilingualText words;
  private final LegalBasis basis;

  private NamedDay(LocalDate day, BilingualText words, LegalBasis basis) {
    this.day = day;
    this.words = words;
    this.basis = basis;
  }

  private static NamedDay ofMonth(String vi, String en, CalendarPeriod month, LocalDate day) {
    LocalDate start = month.getStart();
    return new NamedDay(
        day,
        BilingualText.of(
            vi + " tháng " + start.getMonthValue() + "/" + start.getYear(),
            en + " of " + month.getLabel().getEn()),
        OF_MONTH);
  }

  private static NamedDay ofQuarter(String vi, String en, int year, int quarter, LocalDate day) {
    String numeral = DateWords.roman(quarter);
    return new NamedDay(
        day,
        BilingualText.of(
            vi + " quý " + numeral + "/" + year, en + " of quarter " + numeral + " of " + year),
        OF_QUARTER);
  }

  private static NamedDay ofYear(String vi, String en, int year, LocalDate day) {
    return new NamedDay(day, BilingualText.of(vi + " năm " + year, en + " of " + year), OF_YEAR);
  }

  /**
   * Returns the start of a month (đầu tháng), its first day.
   *
   * @param year the year, 1 to 9999
   * @param month the month, 1 to 12
   * @return the day with its words and basis
   * @throws IllegalArgumentException if the year or the month is out of range
   */
  public static NamedDay startOfMonth(int year, int month) {
    CalendarPeriod period = CalendarPeriod.ofMonth(year, month);
    return ofMonth("đầu", "start", period, period.getStart());
  }

  /**
   * Returns the middle of a month (giữa tháng), its 15th day, in February too.
   *
   * @param year the year, 1 to 9999
   * @param month the month, 1 to 12
   * @return the day with its words and basis
   * @throws IllegalArgumentException if the year or the month is out of range
   */
  public static NamedDay middleOfMonth(int year, int month) {
    CalendarPeriod period = CalendarPeriod.ofMonth(year, month);
    return ofMonth("giữa", "middle", period, period.getStart().withDayOfMonth(15));
  }

  /**
   * Returns the end of a month (cuối tháng), its last day.
   *
   * @param year the year, 1 to 9999
   * @param month the month, 1 to 12
   * @return the day with its words and basis
   * @throws IllegalArgumentException if the year or the month is out of range
   */
  public static NamedDay endOfMonth(int year, int month) {
    CalendarPeriod period = CalendarPeriod.ofMonth(year, month);
    return ofMonth("cuối", "end", period, period.getEndInclusive());
  }

  /**
   * Returns the start of a quarter (đầu quý), by convention its first day.
   *
   * @param year the year, 1 to 9999
   * @param quarter the quarter, 1 to 4
   * @return the day with its words and basis
   * @throws IllegalArgumentException if the year or the quarter is out of range
   */
  public static NamedDay startOfQuarter(int year, int quarter) {
    CalendarPeriod period = CalendarPeriod.ofQuarter(year, quarter);
    return ofQuarter("đầu", "start", year, quarter, period.getStart());
  }

  /**
   * Returns the middle of a quarter (giữa quý), by convention the 15th of its middle month.
   *
   * @param year the year, 1 to 9999
   * @param quarter the quarter, 1 to 4
   * @return the day with its words and basis
   * @throws IllegalArgumentException if the year or the quarter is out of range
   */
  public static NamedDay middleOfQuarter(int year, int quarter) {
    CalendarPeriod period = CalendarPeriod.ofQuarter(year, quarter);
    return ofQuarter(
        "giữa", "middle", year, quarter, period.getStart().plusMonths(1).withDayOfMonth(15));
  }

  /**
   * Returns the end of a quarter (cuối quý), by convention its last day.
   *
   * @param year the year, 1 to 9999
   * @param quarter the quarter, 1 to 4
   * @return the day with its words and basis
   * @throws IllegalArgumentException if the year or the quarter is out of range
   */
  public static NamedDay endOfQuarter(int year, int quarter) {
    CalendarPeriod period = CalendarPeriod.ofQuarter(year, quarter);
    return ofQuarter("cuối", "end", year, quarter, period.getEndInclusive());
  }

  /**
   * Returns the start of a year (đầu năm), 1 January.
   *
   * @param year the year, 1 to 9999
   * @return the day with its words and basis
   * @throws IllegalArgumentException if the year is out of range
   */
  public static NamedDay startOfYear(int year) {
    CalendarPeriod period = CalendarPeriod.ofYear(year);
    return ofYear("đầu", "start", year, period.getStart());
  }

  /**
   * Returns the middle of a year (giữa năm), 30 June.
   *
   * @param year the year, 1 to 9999
   * @return the day with its words and basis
   * @throws IllegalArgumentException if the year is out of range
   */
  public static NamedDay middleOfYear(int year) {
    CalendarPeriod period = CalendarPeriod.ofYear(year);
    return ofYear("giữa", "middle", year, period.getStart().withMonth(6).withDayOfMonth(30));
  }

  /**
   * Returns the end of a year (cuối năm), 31 December.
   *
   * @param year the year, 1 to 9999
   * @return the day with its words and basis
   * @throws IllegalArgumentException if the year is out of range
   */
  public static NamedDay endOfYear(int year) {
    CalendarPeriod period = CalendarPeriod.ofYear(year);
    return ofYear("cuối", "end", year, period.getEndInclusive());
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
   * Returns the words that mean it, such as {@code giữa năm 2024} and {@code middle of 2024}.
   *
   * @return the words in both languages
   */
  public BilingualText getWords() {
    return words;
  }

  /**
   * Returns what says that the words mean this day.
   *
   * @return Article 146, or a convention for quarters
   */
  public LegalBasis getBasis() {
    return basis;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamedDay that && day.equals(that.day) && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return 31 * day.hashCode() + words.hashCode();
  }

  /** Returns the English words and the day: {@code middle of 2024: 2024-06-30}. */
  @Override
  public String toString() {
    return words.getEn() + ": " + day;
  }
}
