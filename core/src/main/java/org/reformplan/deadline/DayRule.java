package org.reformplan.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.ClockRule.Clock;
import org.reformplan.deadline.Token.Kind;

/**
 * Reads a date in any of its spellings, with time of day and weekday where they stand beside it.
 */
final class DayRule {
  /** Viet Nam keeps one time since 1975, seven hours ahead of UTC. */
  private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);

  private DayRule() {}

  /** The date, or null with the cursor where it was. */
  static @Nullable MarkDraft read(TokenCursor cursor) {
    return read(cursor, false);
  }

  /** Where {@code bare}, a number alone may be a day whose month follows with a later one. */
  static @Nullable MarkDraft read(TokenCursor cursor, boolean bare) {
    int start = cursor.position();
    Clock before = clockBefore(cursor);
    Optional<DayOfWeek> weekday = weekday(cursor);
    boolean word = cursor.accept("ngày");
    MarkDraft date = date(cursor, start, word, bare || word);
    if (date == null) {
      cursor.goTo(start);
      return null;
    }
    return withSurroundings(cursor, date, before, weekday, start);
  }

  private static MarkDraft withSurroundings(
      TokenCursor cursor,
      MarkDraft date,
      @Nullable Clock before,
      Optional<DayOfWeek> weekday,
      int start) {
    Optional<DayOfWeek> named = weekday.isPresent() ? weekday : weekdayAfter(cursor);
    Clock clock = before;
    if (clock == null && date.clock().isWholeDay()) {
      clock = clockAfter(cursor);
    }
    return date.with(clock == null ? date.clock() : clock, named, start, cursor.position());
  }

  private static @Nullable Clock clockBefore(TokenCursor cursor) {
    int start = cursor.position();
    cursor.accept("lúc");
    Clock clock = ClockRule.read(cursor);
    if (clock == null) {
      cursor.goTo(start);
    } else {
      cursor.accept(Kind.COMMA);
      cursor.accept("của");
    }
    return clock;
  }

  private static @Nullable Clock clockAfter(TokenCursor cursor) {
    int start = cursor.position();
    cursor.accept(Kind.COMMA);
    boolean word = cursor.accept("lúc") || cursor.accept("vào lúc");
    boolean digital = cursor.peek(1).is(Kind.COLON);
    Clock clock = word || digital ? ClockRule.read(cursor) : null;
    if (clock == null) {
      cursor.goTo(start);
    }
    return clock;
  }

  private static Optional<DayOfWeek> weekday(TokenCursor cursor) {
    int start = cursor.position();
    // Most days name no weekday, and do without the class that reads it.
    boolean mayBe = cursor.peek().isWord("thứ") || cursor.peek().isWord("chủ");
    Optional<DayOfWeek> day = mayBe ? WeekdayRule.read(cursor) : Optional.empty();
    cursor.accept(Kind.COMMA);
    if (day.isEmpty()) {
      cursor.goTo(start);
    }
    return day;
  }

  private static Optional<DayOfWeek> weekdayAfter(TokenCursor cursor) {
    int start = cursor.position();
    boolean open = cursor.accept(Kind.OPEN);
    Optional<DayOfWeek> day = open ? WeekdayRule.read(cursor) : Optional.empty();
    if (day.isEmpty() || !cursor.accept(Kind.CLOSE)) {
      cursor.goTo(start);
      return Optional.empty();
    }
    return day;
  }

  private static @Nullable MarkDraft date(
      TokenCursor cursor, int start, boolean word, boolean bare) {
    Token first = cursor.peek();
    if (first.isYear()) {
      return iso(cursor, start);
    }
    if (first.digits() < 1 || first.digits() > 2) {
      return null;
    }
    cursor.take();
    NumberRule.doubled(cursor, first.value(), cursor.position() - 1);
    Token sign = cursor.peek();
    Token second = cursor.peek(1);
    if (cursor.sees("tháng") || cursor.sees("của tháng")) {
      return spoken(cursor, start, first.value(), word);
    }
    if (sign.is(Kind.SLASH) && (second.digits() == 1 || second.digits() == 2)) {
      return signed(cursor, start, first.value(), Kind.SLASH, true);
    }
    boolean dashOrDot = sign.is(Kind.DASH) || sign.is(Kind.DOT);
    if (dashOrDot && (second.digits() == 1 || second.digits() == 2)) {
      boolean third = cursor.peek(2).is(sign.kind()) && cursor.peek(3).is(Kind.NUMBER);
      boolean shortForm = word && sign.is(Kind.DOT);
      if (third || shortForm) {
        return signed(cursor, start, first.value(), sign.kind(), third);
      }
    }
    return bare ? MarkDraft.ofDay(first.value(), 0, 0, start, cursor.position()) : null;
  }

  /** "15/6", "15/6/2023", "15-06-2023", "15.6.2023"; the month and the signs follow. */
  private static MarkDraft signed(
      TokenCursor cursor, int start, int day, Kind sign, boolean yearMayFollow) {
    cursor.take();
    int month = cursor.take().value();
    int year = 0;
    if (yearMayFollow && cursor.peek().is(sign) && cursor.peek(1).is(Kind.NUMBER)) {
      cursor.take();
      year = YearRule.number(cursor, start);
    } else if (sign == Kind.SLASH) {
      year = YearRule.read(cursor, false);
    }
    return checked(cursor, day, month, year, start);
  }

  /** "15 tháng 6 năm 2023"; without "ngày" the month is in digits, or it is a length of time. */
  private static @Nullable MarkDraft spoken(TokenCursor cursor, int start, int day, boolean word) {
    cursor.accept("của");
    cursor.accept("tháng");
    return word || cursor.peek().is(Kind.NUMBER) ? ofMonth(cursor, start, day) : null;
  }

  /** The day in the month whose number stands here, with its year, or null. */
  static @Nullable MarkDraft ofMonth(TokenCursor cursor, int start, int day) {
    int month = PartNumberRule.month(cursor);
    if (month == NumberRule.NONE) {
      return null;
    }
    if (cursor.peek().is(Kind.COMMA)
        && cursor.peek(1).isWord("năm")
        && cursor.peek(2).is(Kind.NUMBER)) {
      cursor.take();
    }
    return checked(cursor, day, month, YearRule.read(cursor, false), start);
  }

  private static MarkDraft checked(TokenCursor cursor, int day, int month, int year, int start) {
    if (month < 1 || month > 12) {
      cursor.reject(Reasons.NO_SUCH_MONTH, start);
    } else if (!exists(day, month, year)) {
      cursor.reject(Reasons.noSuchDay(day, month, year), start);
    }
    return MarkDraft.ofDay(day, month, year, start, cursor.position());
  }

  /** Without a year 29 February exists; the year decides later. */
  static boolean exists(int day, int month, int year) {
    int leapYear = 2000;
    return day >= 1
        && month >= 1
        && day <= LocalDate.of(year == 0 ? leapYear : year, month, 1).lengthOfMonth();
  }

  private static @Nullable MarkDraft iso(TokenCursor cursor, int start) {
    Token sign = cursor.peek(1);
    boolean shape =
        (sign.is(Kind.DASH) || sign.is(Kind.SLASH))
            && isShort(cursor.peek(2))
            && cursor.peek(3).is(sign.kind())
            && isShort(cursor.peek(4));
    if (!shape) {
      return null;
    }
    int year = YearRule.number(cursor, start);
    cursor.take();
    int month = cursor.take().value();
    cursor.take();
    int day = cursor.take().value();
    MarkDraft date = checked(cursor, day, month, year, start);
    return cursor.hasProblem() ? date : isoTime(cursor, date);
  }

  private static boolean isShort(Token token) {
    return token.digits() == 1 || token.digits() == 2;
  }

  private static MarkDraft isoTime(TokenCursor cursor, MarkDraft date) {
    int start = cursor.position();
    if (!cursor.accept("t")) {
      return date;
    }
    Clock clock = ClockRule.read(cursor);
    if (clock == null) {
      cursor.goTo(start);
      return date;
    }
    ZoneOffset offset = offset(cursor);
    MarkDraft moved =
        offset == null
            ? date.with(clock, Optional.empty(), date.from(), date.to())
            : inVietNam(date, clock, offset);
    return moved.with(moved.clock(), Optional.empty(), date.from(), cursor.position());
  }

  private static @Nullable ZoneOffset offset(TokenCursor cursor) {
    if (cursor.accept("z")) {
      return ZoneOffset.UTC;
    }
    boolean minus = cursor.peek().is(Kind.DASH);
    boolean sign = minus || (cursor.peek().is(Kind.SIGN) && cursor.peek().text().equals("+"));
    boolean hours = cursor.peek(1).digits() == 2 && cursor.peek(1).value() <= 14;
    boolean minutes = cursor.peek(2).is(Kind.COLON) && cursor.peek(3).text().equals("00");
    if (!sign || !hours || !minutes) {
      return null;
    }
    cursor.take();
    int value = cursor.take().value();
    cursor.take();
    cursor.take();
    return ZoneOffset.ofHours(minus ? -value : value);
  }

  /** A moment belongs to the day that it is in Viet Nam. */
  private static MarkDraft inVietNam(MarkDraft date, Clock clock, ZoneOffset offset) {
    LocalTime time = clock.time().orElse(LocalTime.MIDNIGHT);
    LocalDateTime there =
        LocalDate.of(date.year(), date.number(), date.day())
            .plusDays(clock.endOfDay() ? 1 : 0)
            .atTime(time)
            .atOffset(offset)
            .withOffsetSameInstant(VIET_NAM)
            .toLocalDateTime();
    Clock here =
        there.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? Clock.WHOLE_DAY
            : new Clock(Optional.of(there.toLocalTime()), false);
    return MarkDraft.ofDay(
            there.getDayOfMonth(), there.getMonthValue(), there.getYear(), date.from(), date.to())
        .with(here, Optional.empty(), date.from(), date.to());
  }
}
