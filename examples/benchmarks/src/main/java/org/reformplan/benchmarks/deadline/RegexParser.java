package org.reformplan.benchmarks.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Five forms of time columns as one writes them in an afternoon; anything else is not understood.
 */
final class RegexParser {
  private static final String DAY = "(\\d{1,2})/(\\d{1,2})/(\\d{4})";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:trước|truoc)\\s+(?:ngày\\s+)?" + DAY,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BY =
      Pattern.compile(
          "(?:chậm nhất\\s+)?(?:ngày\\s+)?" + DAY, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern QUARTER =
      Pattern.compile(
          "quý\\s+(IV|III|II|I)(?:/|\\s+năm\\s+)(\\d{4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern MONTH =
      Pattern.compile(
          "tháng\\s+(\\d{1,2})(?:/|\\s+năm\\s+)(\\d{4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern YEAR =
      Pattern.compile("năm\\s+(\\d{4})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private RegexParser() {}

  static Optional<LocalDate> lastDay(String text) {
    Matcher matcher = BEFORE.matcher(text);
    if (matcher.matches()) {
      return Optional.of(day(matcher).minusDays(1));
    }
    if (matcher.usePattern(BY).matches()) {
      return Optional.of(day(matcher));
    }
    if (matcher.usePattern(QUARTER).matches()) {
      return Optional.of(endOfMonth(matcher.group(2), quarter(matcher.group(1)) * 3));
    }
    if (matcher.usePattern(MONTH).matches()) {
      return Optional.of(endOfMonth(matcher.group(2), Integer.parseInt(matcher.group(1))));
    }
    return matcher.usePattern(YEAR).matches()
        ? Optional.of(endOfMonth(matcher.group(1), 12))
        : Optional.empty();
  }

  private static LocalDate day(Matcher matcher) {
    return LocalDate.of(
        Integer.parseInt(matcher.group(3)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(1)));
  }

  private static int quarter(String roman) {
    return roman.endsWith("V") ? 4 : roman.length();
  }

  private static LocalDate endOfMonth(String year, int month) {
    return YearMonth.of(Integer.parseInt(year), month).atEndOfMonth();
  }
}
