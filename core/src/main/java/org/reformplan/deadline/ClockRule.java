package org.reformplan.deadline;

import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Token.Kind;

/** Reads a time of day: "17 giờ 30 phút", "17h30", "17:00:00". */
final class ClockRule {
  /** What stood there: a time, the end of the day (24 giờ), or neither: the day as a whole. */
  record Clock(Optional<LocalTime> time, boolean endOfDay) {
    static final Clock WHOLE_DAY = new Clock(Optional.empty(), false);
    static final Clock END_OF_DAY = new Clock(Optional.empty(), true);

    boolean isWholeDay() {
      return time.isEmpty() && !endOfDay;
    }
  }

  private ClockRule() {}

  /** The time, or null with the cursor where it was. */
  static @Nullable Clock read(TokenCursor cursor) {
    int start = cursor.position();
    if (!cursor.peek().is(Kind.NUMBER)) {
      return null;
    }
    Token next = cursor.peek(1);
    if (next.is(Kind.COLON) && cursor.peek(2).is(Kind.NUMBER)) {
      return digital(cursor, start);
    }
    if (next.isWord("giờ") || next.isWord("h") || next.isWord("g")) {
      return spoken(cursor, start);
    }
    return null;
  }

  /** "00:00" is what a spreadsheet adds to a day, so that it says nothing. */
  private static @Nullable Clock digital(TokenCursor cursor, int start) {
    int hour = cursor.take().value();
    cursor.take();
    int minute = cursor.take().value();
    int second = 0;
    if (cursor.peek().is(Kind.COLON) && cursor.peek(1).is(Kind.NUMBER)) {
      cursor.take();
      second = cursor.take().value();
      if (cursor.peek().is(Kind.DOT) && cursor.peek(1).is(Kind.NUMBER) && cursor.peek(1).glued()) {
        cursor.take();
        cursor.take();
      }
    }
    boolean wholeDay = hour == 0 && minute == 0 && second == 0;
    return wholeDay ? Clock.WHOLE_DAY : clock(cursor, start, hour, minute, second);
  }

  private static @Nullable Clock spoken(TokenCursor cursor, int start) {
    int hour = cursor.take().value();
    cursor.take();
    int minute = 0;
    int second = 0;
    if (cursor.peek().is(Kind.NUMBER) && !beginsDate(cursor)) {
      minute = cursor.take().value();
      if (!cursor.accept("phút")) {
        cursor.accept("p");
      }
      if (cursor.peek().is(Kind.NUMBER) && cursor.peek(1).isWord("giây")) {
        second = cursor.take().value();
        cursor.take();
      }
    }
    if (hour == 0 && minute == 0 && second == 0) {
      cursor.reject(Reasons.MIDNIGHT, start);
      return null;
    }
    return clock(cursor, start, hour, minute, second);
  }

  private static boolean beginsDate(TokenCursor cursor) {
    Token next = cursor.peek(1);
    return next.is(Kind.SLASH) || next.is(Kind.DASH) || next.is(Kind.DOT) || next.isWord("tháng");
  }

  private static @Nullable Clock clock(
      TokenCursor cursor, int start, int hour, int minute, int second) {
    if (hour == 24 && minute == 0 && second == 0) {
      return Clock.END_OF_DAY;
    }
    boolean valid =
        hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    if (!valid) {
      cursor.reject(Reasons.NO_SUCH_TIME, start);
      return null;
    }
    return new Clock(Optional.of(LocalTime.of(hour, minute, second)), false);
  }
}
