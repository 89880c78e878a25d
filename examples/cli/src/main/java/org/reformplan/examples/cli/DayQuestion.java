package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reformplan.calendar.Certainty;
import org.reformplan.calendar.WorkCalendar;

/**
 * A question about working days, as a line of words: {@code shift 2024-02-07 3}. Parsing names the
 * word that is wrong; the answer itself is the library's.
 */
final class DayQuestion {
  private static final Pattern AMOUNT = Pattern.compile("[+-]?[0-9]{1,9}");

  private final String verb;
  private final LocalDate day;
  private final Optional<LocalDate> end;
  private final int amount;

  private DayQuestion(String verb, LocalDate day, Optional<LocalDate> end, int amount) {
    this.verb = verb;
    this.day = day;
    this.end = end;
    this.amount = amount;
  }

  /** The answer: a day or a number, and how certain it is. */
  record Answer(Optional<LocalDate> day, Optional<Integer> count, Certainty certainty) {}

  static DayQuestion parse(String line) {
    List<String> words = List.of(line.strip().split("\\s+", -1));
    String verb = words.get(0);
    int expected =
        switch (verb) {
          case "day", "next", "next-or-same", "previous", "previous-or-same" -> 2;
          case "shift", "count" -> 3;
          default ->
              throw new UsageException(
                  "Cần day, shift, count, next, next-or-same, previous hoặc previous-or-same, nhưng"
                      + " gặp '"
                      + verb
                      + "'",
                  "Expected day, shift, count, next, next-or-same, previous or previous-or-same,"
                      + " but found '"
                      + verb
                      + "'");
        };
    if (words.size() != expected) {
      throw new UsageException(
          "Cần " + (expected - 1) + " giá trị sau '" + verb + "', nhưng gặp " + (words.size() - 1),
          "Expected "
              + (expected - 1)
              + (expected == 2 ? " value behind '" : " values behind '")
              + verb
              + "', but found "
              + (words.size() - 1));
    }
    LocalDate day = day(words.get(1));
    return switch (verb) {
      case "shift" -> new DayQuestion(verb, day, Optional.empty(), amount(words.get(2)));
      case "count" -> new DayQuestion(verb, day, Optional.of(day(words.get(2))), 0);
      default -> new DayQuestion(verb, day, Optional.empty(), 0);
    };
  }

  private static LocalDate day(String text) {
    return Days.parse(text)
        .orElseThrow(
            () ->
                new UsageException(
                    "Cần một ngày như 2023-03-14, nhưng gặp '" + text + "'",
                    "Expected a day such as 2023-03-14, but found '" + text + "'"));
  }

  private static int amount(String text) {
    if (!AMOUNT.matcher(text).matches()) {
      throw new UsageException(
          "Cần số ngày làm việc là số nguyên không quá chín chữ số, nhưng gặp '" + text + "'",
          "Expected a whole number of working days of nine digits at most, but found '"
              + text
              + "'");
    }
    return Integer.parseInt(text);
  }

  LocalDate day() {
    return day;
  }

  Answer answer(WorkCalendar calendar) {
    if (end.filter(day::isAfter).isPresent()) {
      String from = Days.show(day);
      String to = Days.show(end.get());
      throw new UsageException(
          "Ngày đầu " + from + " sau ngày cuối " + to + "; hãy đổi chỗ hai ngày",
          "The first day " + from + " is after the last " + to + "; swap the two");
    }
    if (end.isPresent()) {
      int count = calendar.countWorkingDays(day, end.get());
      return new Answer(
          Optional.empty(), Optional.of(count), certainty(calendar, day, lastCounted()));
    }
    LocalDate result =
        switch (verb) {
          case "shift" -> calendar.shift(day, amount);
          case "next" -> calendar.next(day);
          case "next-or-same" -> calendar.nextOrSame(day);
          case "previous" -> calendar.previous(day);
          case "previous-or-same" -> calendar.previousOrSame(day);
          default -> day;
        };
    Optional<LocalDate> answer = verb.equals("day") ? Optional.empty() : Optional.of(result);
    return new Answer(answer, Optional.empty(), certainty(calendar, day, result));
  }

  /** The end of a span is not counted; an empty span rests on its beginning only. */
  private LocalDate lastCounted() {
    return end.filter(e -> e.isAfter(day)).map(e -> e.minusDays(1)).orElse(day);
  }

  /** An answer is no surer than the least sure day that it was counted over. */
  private static Certainty certainty(WorkCalendar calendar, LocalDate one, LocalDate two) {
    LocalDate first = one.isAfter(two) ? two : one;
    LocalDate last = one.isAfter(two) ? one : two;
    return calendar.hasProjectedDay(first, last.plusDays(1))
        ? Certainty.PROJECTED
        : calendar.certaintyOf(two);
  }
}
