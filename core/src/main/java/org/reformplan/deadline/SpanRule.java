package org.reformplan.deadline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Token.Kind;

/** Reads months, quarters, half years and years, and their beginning, middle and end. */
final class SpanRule {
  /** After these words "năm" alone is the year of the plan. */
  private static final List<String> WHOLE = List.of("trong", "cả", "hết", "suốt", "trọn");

  private static final Map<String, MarkShape> MONTH_POINTS =
      Map.of(
          "đầu", MarkShape.MONTH_START,
          "giữa", MarkShape.MONTH_MIDDLE,
          "cuối", MarkShape.MONTH_END);

  private static final Map<String, MarkShape> YEAR_POINTS =
      Map.of(
          "đầu", MarkShape.YEAR_START,
          "giữa", MarkShape.YEAR_MIDDLE,
          "cuối", MarkShape.YEAR_END);

  private SpanRule() {}

  /** The span or point, or null with the cursor where it was. */
  static @Nullable MarkDraft read(TokenCursor cursor) {
    int start = cursor.position();
    MarkDraft draft = point(cursor, start);
    if (draft == null) {
      draft = span(cursor, start);
    }
    if (draft == null) {
      cursor.goTo(start);
    }
    return draft;
  }

  /** A number that stands for the same kind of span as the one before: "Quý II, IV". */
  static @Nullable MarkDraft readLike(TokenCursor cursor, MarkDraft forerunner) {
    int start = cursor.position();
    MarkShape shape = forerunner.shape();
    int number =
        shape.isOfQuarter()
            ? PartNumberRule.quarter(cursor)
            : shape.isOfMonth() ? PartNumberRule.month(cursor) : NumberRule.NONE;
    if (number == NumberRule.NONE) {
      cursor.goTo(start);
      return null;
    }
    return MarkDraft.of(shape, number, YearRule.read(cursor, true), start, cursor.position());
  }

  private static @Nullable MarkDraft point(TokenCursor cursor, int start) {
    int dayWord = cursor.sees("ngày") ? 1 : 0;
    String word = cursor.peek(dayWord).text();
    if (!MONTH_POINTS.containsKey(word) || (dayWord == 1 && word.equals("giữa"))) {
      return null;
    }
    cursor.accept("ngày");
    cursor.take();
    if (dayWord == 1) {
      cursor.accept(word.equals("đầu") ? "tiên" : "cùng");
      cursor.accept("của");
    }
    return pointIn(cursor, start, word);
  }

  private static @Nullable MarkDraft pointIn(TokenCursor cursor, int start, String word) {
    if (cursor.sees("năm")) {
      MarkShape shape = YEAR_POINTS.get(word);
      cursor.take();
      int year = cursor.peek().is(Kind.NUMBER) ? YearRule.number(cursor, start) : 0;
      return shape == null ? null : MarkDraft.of(shape, 1, year, start, cursor.position());
    }
    MarkDraft span = cursor.sees("tháng") || seesQuarter(cursor) ? span(cursor, start) : null;
    if (span == null) {
      return null;
    }
    if (span.shape() == MarkShape.MONTH) {
      MarkShape shape = MONTH_POINTS.get(word);
      return shape == null ? null : span.withShape(shape, start);
    }
    if (word.equals("giữa")) {
      cursor.reject(Reasons.MIDDLE_OF_QUARTER, start);
    }
    return span.withShape(
        word.equals("đầu") ? MarkShape.QUARTER_START : MarkShape.QUARTER_END, start);
  }

  private static boolean seesQuarter(TokenCursor cursor) {
    return cursor.sees("quý") || isShortQuarter(cursor);
  }

  private static @Nullable MarkDraft span(TokenCursor cursor, int start) {
    cursor.accept("các");
    if (seesQuarter(cursor)) {
      return quarter(cursor, start);
    }
    if (cursor.accept("tháng")) {
      return month(cursor, start);
    }
    if (cursor.peek().isWord("t") && cursor.peek(1).is(Kind.NUMBER) && cursor.peek(1).glued()) {
      return shortMonth(cursor, start);
    }
    if (cursor.accept("nửa")) {
      return halfYear(cursor, start);
    }
    if (cursor.sees("năm") || cursor.sees("cả năm")) {
      return year(cursor, start);
    }
    return digits(cursor, start);
  }

  private static boolean isShortQuarter(TokenCursor cursor) {
    Token token = cursor.peek();
    boolean glued = token.isWord("q") && cursor.peek(1).is(Kind.NUMBER) && cursor.peek(1).glued();
    return glued
        || (token.is(Kind.WORD)
            && token.text().startsWith("q")
            && PartNumberRule.ROMAN.contains(token.text().substring(1)));
  }

  private static @Nullable MarkDraft quarter(TokenCursor cursor, int start) {
    int number;
    Token token = cursor.take();
    if (token.text().equals("quý") || token.text().equals("q")) {
      number = PartNumberRule.quarter(cursor);
    } else {
      number = PartNumberRule.ROMAN.indexOf(token.text().substring(1)) + 1;
    }
    return number == NumberRule.NONE
        ? missingNumber(cursor, start)
        : MarkDraft.of(
            MarkShape.QUARTER, number, YearRule.read(cursor, true), start, cursor.position());
  }

  private static @Nullable MarkDraft missingNumber(TokenCursor cursor, int start) {
    if (cursor.atEnd()) {
      cursor.reject(Reasons.NUMBER_MISSING, start);
    }
    return null;
  }

  private static @Nullable MarkDraft month(TokenCursor cursor, int start) {
    int number = PartNumberRule.month(cursor);
    return number == NumberRule.NONE
        ? missingNumber(cursor, start)
        : MarkDraft.of(
            MarkShape.MONTH, number, YearRule.read(cursor, true), start, cursor.position());
  }

  /** "T6" is a month or a Friday; with a year, or above seven, it can only be a month. */
  private static @Nullable MarkDraft shortMonth(TokenCursor cursor, int start) {
    cursor.take();
    int number = PartNumberRule.month(cursor);
    if (number == NumberRule.NONE) {
      return null;
    }
    int year = YearRule.read(cursor, true);
    if (year == 0 && number >= 2 && number <= 7) {
      cursor.reject(Reasons.WEEKDAY_OR_MONTH, start);
    }
    return MarkDraft.of(MarkShape.MONTH, number, year, start, cursor.position());
  }

  private static @Nullable MarkDraft halfYear(TokenCursor cursor, int start) {
    boolean year = cursor.accept("năm");
    int half = half(cursor);
    if (half == 0 || (!year && !cursor.sees("năm") && !cursor.sees("của năm"))) {
      return null;
    }
    return MarkDraft.of(
        MarkShape.SIX_MONTHS, half, yearAfterWord(cursor), start, cursor.position());
  }

  private static int half(TokenCursor cursor) {
    return cursor.accept("đầu") ? 1 : cursor.accept("cuối") || cursor.accept("sau") ? 2 : 0;
  }

  /** "năm 2023", "năm" or nothing, then perhaps a year. */
  private static int yearAfterWord(TokenCursor cursor) {
    int year = YearRule.read(cursor, true);
    if (year == 0 && !cursor.accept("của năm")) {
      cursor.accept("năm");
    }
    return year == 0 && cursor.peek().is(Kind.SLASH) ? YearRule.read(cursor, false) : year;
  }

  private static @Nullable MarkDraft year(TokenCursor cursor, int start) {
    boolean whole =
        cursor.accept("cả") || (start > cursor.begin() && WHOLE.contains(cursor.peek(-1).text()));
    cursor.accept("năm");
    if (cursor.peek().is(Kind.NUMBER)) {
      return MarkDraft.of(
          MarkShape.YEAR, 1, YearRule.number(cursor, start), start, cursor.position());
    }
    return whole ? MarkDraft.of(MarkShape.YEAR, 1, 0, start, cursor.position()) : null;
  }

  /** "6 tháng đầu năm", "6/2023", "2023". */
  private static @Nullable MarkDraft digits(TokenCursor cursor, int start) {
    Token first = cursor.peek();
    if (first.isYear()) {
      return YearRule.isYear(first)
          ? MarkDraft.of(
              MarkShape.YEAR, 1, YearRule.number(cursor, start), start, cursor.position())
          : null;
    }
    Token sign = cursor.peek(1);
    boolean joins = sign.is(Kind.SLASH) || sign.is(Kind.DASH) || sign.is(Kind.DOT);
    if (first.is(Kind.NUMBER) && joins && cursor.peek(2).isYear()) {
      int month = PartNumberRule.month(cursor);
      if (month == NumberRule.NONE) {
        return null;
      }
      cursor.take();
      return MarkDraft.of(
          MarkShape.MONTH, month, YearRule.number(cursor, start), start, cursor.position());
    }
    return severalMonths(cursor, start);
  }

  /** The first and last three or six months of the year and the first nine; three are a quarter. */
  private static @Nullable MarkDraft severalMonths(TokenCursor cursor, int start) {
    int months = NumberRule.read(cursor);
    int half = months != NumberRule.NONE && cursor.accept("tháng") ? half(cursor) : 0;
    boolean known = months == 3 || months == 6 || (months == 9 && half == 1);
    if (half == 0 || !known) {
      return null;
    }
    MarkShape shape =
        months == 3
            ? MarkShape.QUARTER
            : months == 6 ? MarkShape.SIX_MONTHS : MarkShape.NINE_MONTHS;
    int number = months == 3 && half == 2 ? 4 : half;
    return MarkDraft.of(shape, number, yearAfterWord(cursor), start, cursor.position());
  }
}
