package org.reformplan.deadline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Token.Kind;

/** Reads ranges: "Từ 01/3 đến 30/6/2023", "Quý I-IV", "giai đoạn 2021-2025", "Từ tháng 3". */
final class RangeRule {
  private static final List<String> FROM =
      List.of("bắt đầu từ", "bắt đầu", "kể từ", "tính từ", "từ");
  private static final List<String> ONWARDS = List.of("trở đi", "trở về sau");

  private RangeRule() {}

  static @Nullable Deadline read(Phrase phrase) {
    TokenCursor cursor = phrase.cursor();
    OperatorRule.skipVerbs(cursor);
    if (!cursor.accept("trong")) {
      cursor.accept("vào");
    }
    boolean years = cursor.accept("giai đoạn");
    boolean from = cursor.acceptAny(FROM);
    MarkDraft first = first(cursor, from);
    if (first == null) {
      return null;
    }
    if (from && !years && isOpen(cursor)) {
      return open(phrase, first);
    }
    MarkDraft last = accepts(cursor) ? last(cursor, first) : null;
    if (last == null || !cursor.atEnd()) {
      return null;
    }
    return years && (first.shape() != MarkShape.YEAR || last.shape() != MarkShape.YEAR)
        ? null
        : closed(phrase, first, last);
  }

  /** After "từ" a number alone is a day: "Từ 15 đến 20/6". */
  private static @Nullable MarkDraft first(TokenCursor cursor, boolean from) {
    MarkDraft plain = MarkListRule.one(cursor);
    return plain == null && from ? DayRule.read(cursor, true) : plain;
  }

  private static boolean isOpen(TokenCursor cursor) {
    int start = cursor.position();
    cursor.acceptAny(ONWARDS);
    boolean open = cursor.atEnd();
    if (!open) {
      cursor.goTo(start);
    }
    return open;
  }

  private static @Nullable Deadline open(Phrase phrase, MarkDraft first) {
    TimeMark mark = phrase.years().mark(phrase.cursor(), first);
    return mark == null ? null : RangeDeadline.of(phrase.text(), mark, Optional.empty());
  }

  private static boolean accepts(TokenCursor cursor) {
    if (cursor.accept(Kind.DASH)) {
      return true;
    }
    boolean to = cursor.accept("đến") || cursor.accept("cho đến");
    if (to) {
      cursor.accept("hết");
    }
    return to;
  }

  private static @Nullable MarkDraft last(TokenCursor cursor, MarkDraft first) {
    MarkDraft last = MarkListRule.next(cursor, first);
    boolean yearAlone =
        last != null
            && last.shape() == MarkShape.YEAR
            && first.shape() != MarkShape.YEAR
            && cursor.tokenAt(last.from()).is(Kind.NUMBER);
    if (yearAlone) {
      cursor.reject(Reasons.TWO_READINGS, cursor.begin());
    }
    return last != null && cursor.tokenAt(last.from() - 1).isWord("hết")
        ? atEnd(last, first)
        : last;
  }

  /** "Từ 15/6 đến hết năm" ends on the last day of a year that begins before the range does. */
  private static MarkDraft atEnd(MarkDraft last, MarkDraft first) {
    MarkShape begin = first.shape();
    if (last.shape() == MarkShape.YEAR && begin != MarkShape.YEAR) {
      return last.withShape(MarkShape.YEAR_END, last.from());
    }
    boolean inQuarter = begin.isSingleDay() || begin == MarkShape.MONTH;
    if (last.shape() == MarkShape.QUARTER && inQuarter) {
      return last.withShape(MarkShape.QUARTER_END, last.from());
    }
    return last.shape() == MarkShape.MONTH && begin.isSingleDay()
        ? last.withShape(MarkShape.MONTH_END, last.from())
        : last;
  }

  private static @Nullable Deadline closed(Phrase phrase, MarkDraft first, MarkDraft last) {
    List<TimeMark> ends = phrase.years().range(phrase.cursor(), first, last);
    return ends.isEmpty()
        ? null
        : RangeDeadline.of(phrase.text(), ends.get(0), Optional.of(ends.get(1)));
  }
}
