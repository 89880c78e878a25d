package org.reformplan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Token.Kind;

/** Reads one mark, or several in a list: "Quý I, II và IV/2023". */
final class MarkListRule {
  /** Without the ends: on the end of a month or quarter the whole of it ends too. */
  private static final Set<MarkShape> STARTS_AND_MIDDLES =
      Set.of(
          MarkShape.MONTH_START,
          MarkShape.MONTH_MIDDLE,
          MarkShape.QUARTER_START,
          MarkShape.YEAR_START,
          MarkShape.YEAR_MIDDLE);

  private MarkListRule() {}

  /** The mark that stands here, a date before a span, or null with the cursor where it was. */
  static @Nullable MarkDraft one(TokenCursor cursor) {
    MarkDraft day = DayRule.read(cursor);
    return day == null ? SpanRule.read(cursor) : day;
  }

  /** The marks of a list, at least one, or empty with the cursor where it was. */
  static List<MarkDraft> read(TokenCursor cursor) {
    List<MarkDraft> drafts = dayOfMonths(cursor);
    if (!drafts.isEmpty()) {
      return drafts;
    }
    MarkDraft first = one(cursor);
    if (first != null) {
      drafts.add(first);
    }
    boolean more = first != null;
    while (more) {
      int end = cursor.position();
      boolean parted = accepts(cursor);
      MarkDraft next = parted ? next(cursor, drafts.get(drafts.size() - 1)) : null;
      if (next == null) {
        cursor.goTo(end);
      } else {
        if (isYearInDoubt(cursor, drafts.get(drafts.size() - 1), next)) {
          cursor.reject(Reasons.TWO_READINGS, drafts.get(0).from());
        }
        drafts.add(next);
      }
      more = next != null;
    }
    return drafts;
  }

  /**
   * "Quý II/2023 và 2024", "Quý II năm 2023, năm 2024": that year as a whole, or the quarter in it?
   */
  private static boolean isYearInDoubt(TokenCursor cursor, MarkDraft before, MarkDraft year) {
    if (year.shape() != MarkShape.YEAR || before.shape() == MarkShape.YEAR || before.year() == 0) {
      return false;
    }
    boolean figures = cursor.tokenAt(year.from()).is(Kind.NUMBER);
    boolean words =
        before.shape() == MarkShape.SIX_MONTHS
            || before.shape() == MarkShape.NINE_MONTHS
            || cursor.tokenAt(before.to() - 2).isWord("năm");
    return figures || (words && before.year() != year.year());
  }

  /** "Ngày 15 các tháng 3, 6, 9 và 12"; the plural says that the day holds for each month. */
  private static List<MarkDraft> dayOfMonths(TokenCursor cursor) {
    int start = cursor.position();
    int day = cursor.accept("ngày") && cursor.peek().digits() > 0 ? cursor.take().value() : 0;
    cursor.accept("của");
    List<MarkDraft> drafts = new ArrayList<>();
    boolean more = day > 0 && cursor.accept("các tháng");
    int end = start;
    while (more) {
      MarkDraft date = DayRule.ofMonth(cursor, start, day);
      if (date != null) {
        drafts.add(date);
        end = cursor.position();
      }
      more = date != null && accepts(cursor);
    }
    cursor.goTo(end);
    return drafts;
  }

  static List<MarkShape> shapes(List<MarkDraft> drafts) {
    List<MarkShape> shapes = new ArrayList<>(drafts.size());
    for (MarkDraft draft : drafts) {
      shapes.add(draft.shape());
    }
    return shapes;
  }

  /** Whether there are days and periods. */
  static boolean isMixed(List<MarkDraft> drafts) {
    for (MarkDraft draft : drafts) {
      if (draft.shape().isSingleDay() != drafts.get(0).shape().isSingleDay()) {
        return true;
      }
    }
    return false;
  }

  /** Whether some year is stated. */
  static boolean statesYear(List<MarkDraft> drafts) {
    for (MarkDraft draft : drafts) {
      if (draft.year() != 0) {
        return true;
      }
    }
    return false;
  }

  /** "Ngày 20 tháng 3, tháng 6", "Đầu quý II, quý IV": do day and beginning hold for all? */
  static boolean isPointUnclear(List<MarkShape> shapes) {
    boolean day = false;
    boolean point = false;
    for (MarkShape shape : shapes) {
      boolean takesPoint =
          shape == MarkShape.MONTH || shape == MarkShape.QUARTER || shape == MarkShape.YEAR;
      if ((point && takesPoint) || (day && shape == MarkShape.MONTH)) {
        return true;
      }
      day |= shape == MarkShape.DAY;
      point |= STARTS_AND_MIDDLES.contains(shape);
    }
    return false;
  }

  /** A comma, "và" or "&", or a comma with one of them. */
  static boolean accepts(TokenCursor cursor) {
    boolean comma = cursor.accept(Kind.COMMA);
    boolean and = cursor.accept("và");
    if (!and && cursor.peek().text().equals("&")) {
      cursor.take();
      and = true;
    }
    return comma || and;
  }

  /** The mark after another, which may leave out what it shares with it. */
  static @Nullable MarkDraft next(TokenCursor cursor, MarkDraft forerunner) {
    if (forerunner.isDayWithoutMonth()) {
      return DayRule.read(cursor, true);
    }
    MarkDraft date = DayRule.read(cursor);
    MarkDraft same = date == null ? like(cursor, forerunner) : date;
    return same == null ? SpanRule.read(cursor) : same;
  }

  /** "3 tháng đầu năm" begins with a number and is no third month or quarter. */
  private static @Nullable MarkDraft like(TokenCursor cursor, MarkDraft forerunner) {
    boolean length = cursor.peek().is(Kind.NUMBER) && cursor.peek(1).isWord("tháng");
    return length ? null : SpanRule.readLike(cursor, forerunner);
  }
}
