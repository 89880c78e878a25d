package org.reformplan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Cycle.Unit;
import org.reformplan.deadline.Token.Kind;

/** Reads cycles with or without their place: "Hằng quý", "Trước ngày 15 hằng tháng". */
final class RecurringRule {
  private static final Cycle MONTHLY = Cycle.of(1, 1, Unit.MONTH);
  private static final Cycle QUARTERLY = Cycle.of(1, 3, Unit.MONTH);
  private static final Cycle YEARLY = Cycle.of(1, 12, Unit.MONTH);

  /** Every month has this many days, and every middle month of a quarter. */
  private static final int SHORTEST_MONTH = 28;

  /** So have the first and the last months of all quarters. */
  private static final int SHORTEST_OUTER_MONTH = 30;

  /** What is so in a year of 365 days is so in every year. */
  private static final int COMMON_YEAR = 2023;

  private RecurringRule() {}

  /** A cycle and where in it. */
  private record Placed(Cycle cycle, Optional<CyclePlace> place) {}

  static @Nullable Deadline read(Phrase phrase) {
    TokenCursor cursor = phrase.cursor();
    OperatorRule.skipVerbs(cursor);
    int start = cursor.position();
    Cycle cycle = CycleRule.read(cursor);
    if (cycle != null && cursor.atEnd()) {
      return deadline(phrase, phrase.text(), new Placed(cycle, Optional.empty()));
    }
    if (cycle != null) {
      int after = cursor.position();
      List<Deadline> several = several(phrase, cycle);
      if (several.size() > 1) {
        return CompositeDeadline.of(phrase.text(), several);
      }
      cursor.goTo(after);
      cursor.accept(Kind.COMMA);
      cursor.accept(Kind.COLON);
    } else {
      cursor.goTo(start);
      cursor.accept("định kỳ");
    }
    Placed placed = placed(cursor, cycle);
    return placed == null || !cursor.atEnd() || cursor.hasProblem()
        ? null
        : deadline(phrase, phrase.text(), placed);
  }

  private static Deadline deadline(Phrase phrase, String text, Placed placed) {
    LocalDate first = phrase.plan().getStart();
    LocalDate last = phrase.plan().getEndInclusive();
    return new RecurringDeadline(text, placed.cycle(), placed.place(), first, last);
  }

  /** "Hằng tháng, quý và năm": several cycles up to the end, or nothing. */
  private static List<Deadline> several(Phrase phrase, Cycle first) {
    TokenCursor cursor = phrase.cursor();
    List<Deadline> parts = new ArrayList<>();
    int from = cursor.begin();
    Cycle cycle = cursor.peek(-1).isWord("lần") ? null : first;
    while (cycle != null) {
      String text = cursor.written(from, cursor.position());
      parts.add(deadline(phrase, text, new Placed(cycle, Optional.empty())));
      if (cursor.atEnd()) {
        return parts;
      }
      boolean or = cursor.accept("hoặc");
      boolean parted = or || cursor.accept(Kind.SLASH) || MarkListRule.accepts(cursor);
      from = cursor.position();
      Cycle next = parted ? CycleRule.readFurther(cursor) : null;
      if (or && next != null && next.isOfCalendar() && cycle.isOfCalendar()) {
        cursor.reject(Reasons.TWO_READINGS, cursor.begin());
      }
      cycle = next;
    }
    return List.of();
  }

  private static @Nullable Placed placed(TokenCursor cursor, @Nullable Cycle cycle) {
    int start = cursor.position();
    Placed point = cycle == null ? pointOfEach(cursor) : null;
    if (point != null) {
      return point;
    }
    cursor.goTo(start);
    Operator operator = OperatorRule.read(cursor);
    int place = cursor.position();
    Placed day = dayOf(cursor, cycle, operator);
    if (day != null) {
      return day;
    }
    cursor.goTo(place);
    return ofYear(cursor, cycle, operator);
  }

  /** "Đầu mỗi tháng", "cuối mỗi quý", "giữa mỗi tháng". */
  private static @Nullable Placed pointOfEach(TokenCursor cursor) {
    if (!cursor.accept("vào")) {
      cursor.accept("trong");
    }
    String point = cursor.peek().text();
    boolean known = cursor.accept("đầu") || cursor.accept("giữa") || cursor.accept("cuối");
    if (!known || !cursor.acceptAny(CycleRule.EACH)) {
      return null;
    }
    boolean month = cursor.accept("tháng");
    boolean quarter = !month && cursor.accept("quý");
    boolean year = !month && !quarter && cursor.accept("năm");
    Cycle cycle = month ? MONTHLY : quarter ? QUARTERLY : YEARLY;
    if (!month && !quarter && !year) {
      return null;
    }
    if (point.equals("cuối")) {
      return new Placed(cycle, Optional.empty());
    }
    boolean middle = point.equals("giữa");
    if (year || (middle && !month)) {
      return null;
    }
    return new Placed(cycle, Optional.of(CyclePlace.onDay(Operator.ON, 1, middle ? 15 : 1)));
  }

  /** "ngày 20 hằng tháng", "ngày 15 của tháng cuối quý". */
  private static @Nullable Placed dayOf(
      TokenCursor cursor, @Nullable Cycle cycle, Operator operator) {
    int start = cursor.position();
    if (!cursor.accept("ngày") || !cursor.peek().is(Kind.NUMBER)) {
      return null;
    }
    int day = NumberRule.read(cursor);
    boolean monthly = is(cycle, MONTHLY) && cursor.atEnd();
    cursor.accept("của");
    if (monthly || (cycle == null && acceptsEach(cursor, "tháng"))) {
      reject(cursor, day, SHORTEST_MONTH, start);
      return new Placed(MONTHLY, Optional.of(CyclePlace.onDay(operator, 1, day)));
    }
    int month = cursor.accept("tháng") ? monthOfQuarter(cursor) : 0;
    boolean known = cycle == null || is(cycle, QUARTERLY);
    if (month == 0 || !known || !acceptsQuarter(cursor, is(cycle, QUARTERLY))) {
      return null;
    }
    reject(cursor, day, month == 2 ? SHORTEST_MONTH : SHORTEST_OUTER_MONTH, start);
    return new Placed(QUARTERLY, Optional.of(CyclePlace.onDay(operator, month, day)));
  }

  private static boolean is(@Nullable Cycle cycle, Cycle wanted) {
    return cycle != null && cycle.equals(wanted);
  }

  private static void reject(TokenCursor cursor, int day, int longest, int start) {
    if (day < 1 || day > longest) {
      cursor.reject(Reasons.NOT_IN_EVERY_TURN, start);
    }
  }

  private static boolean acceptsEach(TokenCursor cursor, String unit) {
    int start = cursor.position();
    boolean found = cursor.acceptAny(CycleRule.EACH) && cursor.accept(unit);
    if (!found) {
      cursor.goTo(start);
    }
    return found;
  }

  private static boolean acceptsQuarter(TokenCursor cursor, boolean said) {
    if (said && cursor.atEnd()) {
      return true;
    }
    cursor.accept("của");
    cursor.acceptAny(CycleRule.EACH);
    return cursor.accept("quý");
  }

  private static int monthOfQuarter(TokenCursor cursor) {
    if (cursor.accept("đầu")) {
      cursor.accept("tiên");
      return 1;
    }
    if (cursor.accept("giữa")) {
      return 2;
    }
    if (cursor.accept("cuối")) {
      cursor.accept("cùng");
      return 3;
    }
    return 0;
  }

  /** "15/11 hằng năm", "hằng năm, trước ngày 15 tháng 11", "quý IV hằng năm". */
  private static @Nullable Placed ofYear(
      TokenCursor cursor, @Nullable Cycle cycle, Operator operator) {
    List<MarkDraft> drafts = MarkListRule.read(cursor);
    boolean yearsStated = MarkListRule.statesYear(drafts);
    cursor.accept("của");
    boolean yearly = cycle == null ? acceptsEach(cursor, "năm") : is(cycle, YEARLY);
    if (drafts.isEmpty() || yearsStated || !yearly || cursor.hasProblem()) {
      return null;
    }
    if ((operator != Operator.ON && MarkListRule.isMixed(drafts))
        || MarkListRule.isPointUnclear(MarkListRule.shapes(drafts))) {
      cursor.reject(Reasons.TWO_READINGS, cursor.begin());
      return null;
    }
    List<TimeMark> marks = new ArrayList<>();
    List<TimeMark> marksOfAYear = new ArrayList<>();
    for (MarkDraft draft : drafts) {
      boolean missing = draft.isDayWithoutMonth();
      if (missing || (draft.isDay() && !DayRule.exists(draft.day(), draft.number(), COMMON_YEAR))) {
        cursor.reject(
            missing ? Reasons.MONTH_MISSING : Reasons.NOT_IN_EVERY_TURN, draft.from(), draft.to());
        return null;
      }
      if (draft.weekday().isPresent() || draft.clock().endOfDay()) {
        return null;
      }
      marks.add(draft.inYear(0));
      marksOfAYear.add(draft.inYear(COMMON_YEAR));
    }
    if (OpenReading.isIn(operator, marksOfAYear)) {
      cursor.reject(Reasons.TWO_READINGS, cursor.begin());
    }
    return new Placed(YEARLY, Optional.of(CyclePlace.ofYear(operator, marks)));
  }
}
