package org.reformplan.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Cycle.Unit;
import org.reformplan.deadline.Token.Kind;

/** Reads how often: "Hằng quý", "06 tháng/lần", "2 lần/năm", "mỗi năm một lần". */
final class CycleRule {
  static final List<String> EACH = List.of("hằng", "mỗi", "từng");

  private static final List<String> PER = List.of("một", "mỗi", "trong", "hằng", "trên");

  private CycleRule() {}

  /** A length of time that a cycle is counted in. */
  private record Length(int count, Unit unit) {}

  /** The cycle, or null with the cursor where it was. */
  static @Nullable Cycle read(TokenCursor cursor) {
    int start = cursor.position();
    boolean periodic = cursor.accept("định kỳ");
    if (periodic) {
      cursor.accept(Kind.COLON);
    }
    Cycle cycle = cursor.acceptAny(EACH) ? each(cursor) : counted(cursor, periodic);
    if (cycle == null) {
      cursor.goTo(start);
    }
    return cycle;
  }

  /** A further cycle of a list, whose "hằng" may be left to the first: "Hằng tháng, quý, năm". */
  static @Nullable Cycle readFurther(TokenCursor cursor) {
    int start = cursor.position();
    if (!cursor.acceptAny(EACH)) {
      cursor.accept("định kỳ");
    }
    Length length = length(cursor);
    if (length == null) {
      cursor.goTo(start);
      return null;
    }
    return Cycle.of(1, length.count(), length.unit());
  }

  private static @Nullable Cycle each(TokenCursor cursor) {
    Length length = length(cursor);
    return length == null ? null : times(cursor, length, 1);
  }

  private static @Nullable Cycle counted(TokenCursor cursor, boolean periodic) {
    Cycle perUnit = timesPer(cursor);
    if (perUnit != null) {
      return perUnit;
    }
    Length length = length(cursor);
    if (length == null) {
      return null;
    }
    Cycle cycle = times(cursor, length, NumberRule.NONE);
    return cycle == null && periodic ? Cycle.of(1, length.count(), length.unit()) : cycle;
  }

  /** "2 lần/năm", "hai lần mỗi năm". */
  private static @Nullable Cycle timesPer(TokenCursor cursor) {
    int start = cursor.position();
    int times = NumberRule.read(cursor);
    if (times == NumberRule.NONE || !cursor.accept("lần")) {
      cursor.goTo(start);
      return null;
    }
    boolean per = cursor.accept(Kind.SLASH) || cursor.acceptAny(PER);
    Length length = per ? length(cursor) : null;
    if (length == null) {
      cursor.goTo(start);
      return null;
    }
    return positive(cursor, start, times, length);
  }

  /** What may follow a length: "/lần", "một lần", "2 lần"; without it the given times, or null. */
  private static @Nullable Cycle times(TokenCursor cursor, Length length, int without) {
    int start = cursor.position();
    boolean slash = cursor.accept(Kind.SLASH);
    int times = cursor.sees("lần") ? (slash ? 1 : NumberRule.NONE) : NumberRule.read(cursor);
    if (times != NumberRule.NONE && cursor.accept("lần")) {
      return positive(cursor, start, times, length);
    }
    cursor.goTo(start);
    return without == NumberRule.NONE ? null : Cycle.of(without, length.count(), length.unit());
  }

  private static Cycle positive(TokenCursor cursor, int start, int times, Length length) {
    if (times < 1) {
      cursor.reject(Reasons.NOT_POSITIVE, start);
      return Cycle.of(1, length.count(), length.unit());
    }
    return Cycle.of(times, length.count(), length.unit());
  }

  private static @Nullable Length length(TokenCursor cursor) {
    int start = cursor.position();
    if (cursor.accept("nửa năm")) {
      return new Length(6, Unit.MONTH);
    }
    // The unit first: "năm" is the year here, and only elsewhere the number five.
    Length single = unit(cursor, 1);
    if (single != null) {
      return single;
    }
    int count = NumberRule.read(cursor);
    Length length = count == NumberRule.NONE ? null : unit(cursor, count);
    if (length == null) {
      cursor.goTo(start);
    } else if (count < 1 || count > 1000) {
      cursor.reject(Reasons.NOT_POSITIVE, start);
    }
    return length;
  }

  private static @Nullable Length unit(TokenCursor cursor, int count) {
    if (cursor.accept("ngày")) {
      return new Length(count, Unit.DAY);
    }
    if (cursor.accept("tuần")) {
      return new Length(count, Unit.WEEK);
    }
    int months =
        cursor.accept("tháng") ? 1 : cursor.accept("quý") ? 3 : cursor.accept("năm") ? 12 : 0;
    return months == 0 ? null : new Length(Math.min(count, 1000) * months, Unit.MONTH);
  }
}
