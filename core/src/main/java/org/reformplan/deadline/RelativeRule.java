package org.reformplan.deadline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.TimeLimit;
import org.reformplan.calendar.TimeLimit.Unit;
import org.reformplan.deadline.RelativeDeadline.Relation;
import org.reformplan.deadline.RelativeEvent.Link;
import org.reformplan.deadline.Token.Kind;

/** Reads deadlines that hang on an event: "20 ngày sau khi …", "Ngay sau khi …", "Sau Quý II". */
final class RelativeRule {
  private static final List<String> WITHIN =
      List.of(
          "chậm nhất là sau",
          "chậm nhất là",
          "chậm nhất sau",
          "chậm nhất trong",
          "chậm nhất",
          "muộn nhất là",
          "muộn nhất sau",
          "muộn nhất",
          "trong vòng",
          "trong thời hạn",
          "trong thời gian",
          "trong",
          "thời hạn",
          "không quá",
          "tối đa");

  private static final List<String> SINCE = List.of("kể từ", "tính từ", "từ", "sau");

  private static final List<String> MOMENTS = List.of("thời điểm", "lúc", "khi");

  /** A day that these words describe is a mark which no rule could read, and not an event. */
  private static final List<String> MARK_WORDS =
      List.of(
          "đầu", "giữa", "cuối", "thứ", "tháng", "quý", "năm", "làm", "một", "hai", "ba", "bốn",
          "sáu", "bảy", "tám", "chín", "mười", "mùng", "mồng", "rằm");

  private RelativeRule() {}

  static @Nullable Deadline read(Phrase phrase) {
    TokenCursor cursor = phrase.cursor();
    OperatorRule.skipVerbs(cursor);
    int start = cursor.position();
    boolean within = cursor.acceptAny(WITHIN);
    Optional<TimeLimit> limit = limit(cursor);
    if (limit.isPresent()) {
      if (!within && cursor.atEnd() && isPartOfYear(limit.get())) {
        cursor.reject(Reasons.TWO_READINGS, start);
      }
      return withLimit(phrase, limit);
    }
    if (!within) {
      cursor.goTo(start);
    }
    return within ? null : withoutLimit(phrase);
  }

  /** "6 tháng" alone is a length of time, or short for the first six months of the year. */
  private static boolean isPartOfYear(TimeLimit limit) {
    int months = limit.getUnit() == Unit.MONTHS ? limit.getAmount() : 0;
    return months == 3 || months == 6 || months == 9 || months == 12;
  }

  private static Optional<TimeLimit> limit(TokenCursor cursor) {
    int start = cursor.position();
    int amount = NumberRule.read(cursor);
    Unit unit = amount == NumberRule.NONE ? null : unit(cursor);
    if (unit == null) {
      cursor.goTo(start);
      return Optional.empty();
    }
    if (amount < 1 || amount > 10_000) {
      cursor.reject(Reasons.NOT_POSITIVE, start);
      return Optional.empty();
    }
    return Optional.of(TimeLimit.of(amount, unit));
  }

  private static @Nullable Unit unit(TokenCursor cursor) {
    if (cursor.accept("ngày làm việc")) {
      return Unit.WORKING_DAYS;
    }
    if (cursor.accept("ngày")) {
      return Unit.DAYS;
    }
    if (cursor.accept("tuần")) {
      return Unit.WEEKS;
    }
    if (cursor.accept("tháng")) {
      return Unit.MONTHS;
    }
    if (cursor.accept("năm")) {
      return Unit.YEARS;
    }
    return cursor.accept("giờ") ? Unit.HOURS : null;
  }

  private static @Nullable Deadline withLimit(Phrase phrase, Optional<TimeLimit> limit) {
    TokenCursor cursor = phrase.cursor();
    if (cursor.atEnd()) {
      return deadline(phrase, limit, Relation.AFTER, RelativeEvent.unstated());
    }
    cursor.accept(Kind.COMMA);
    boolean before = cursor.accept("trước");
    if (!before && !cursor.acceptAny(SINCE)) {
      return null;
    }
    RelativeEvent event = event(phrase, true);
    return event == null
        ? null
        : deadline(phrase, limit, before ? Relation.BEFORE : Relation.AFTER, event);
  }

  private static @Nullable Deadline withoutLimit(Phrase phrase) {
    TokenCursor cursor = phrase.cursor();
    int start = cursor.position();
    Relation relation = relation(cursor);
    if (relation == null) {
      return null;
    }
    if (relation == Relation.AFTER && limit(cursor).isPresent()) {
      cursor.reject(Reasons.EARLIEST_NOT_LATEST, start);
      return null;
    }
    RelativeEvent event = event(phrase, false);
    boolean loose = event != null && event.link() == Link.NONE && event.words().isPresent();
    // "Trước" and "từ" with neither "khi" nor "ngày" lead to marks, not to events.
    boolean needsLink = relation == Relation.BEFORE || relation == Relation.FROM;
    return event == null || (loose && needsLink)
        ? null
        : deadline(phrase, Optional.empty(), relation, event);
  }

  private static @Nullable Relation relation(TokenCursor cursor) {
    if (cursor.accept("ngay sau")) {
      return Relation.RIGHT_AFTER;
    }
    if (cursor.sees("ngay khi")) {
      cursor.accept("ngay");
      return Relation.RIGHT_AFTER;
    }
    if (cursor.accept("sau")) {
      return Relation.AFTER;
    }
    if (cursor.accept("trước")) {
      return Relation.BEFORE;
    }
    if (cursor.sees("khi")) {
      return Relation.WHEN;
    }
    return cursor.accept("kể từ") || cursor.accept("tính từ") || cursor.accept("từ")
        ? Relation.FROM
        : null;
  }

  private static @Nullable RelativeEvent event(Phrase phrase, boolean counted) {
    TokenCursor cursor = phrase.cursor();
    int start = cursor.position();
    MarkDraft draft = MarkListRule.one(cursor);
    if (draft != null && cursor.atEnd()) {
      boolean usable = !counted || (draft.shape().isSingleDay() && draft.clock().isWholeDay());
      TimeMark mark = usable ? phrase.years().mark(cursor, draft) : null;
      return mark == null
          ? null
          : new RelativeEvent(Link.NONE, Optional.empty(), Optional.of(mark));
    }
    cursor.goTo(start);
    Link link =
        cursor.acceptAny(MOMENTS) ? Link.WHEN : cursor.accept("ngày") ? Link.DAY : Link.NONE;
    boolean mark = link != Link.WHEN && MARK_WORDS.contains(cursor.peek().text());
    Optional<FreeWords> words = mark ? Optional.empty() : FreeWordsRule.rest(cursor);
    return words.isEmpty() ? null : new RelativeEvent(link, words, Optional.empty());
  }

  private static @Nullable Deadline deadline(
      Phrase phrase, Optional<TimeLimit> limit, Relation relation, RelativeEvent event) {
    return phrase.cursor().hasProblem()
        ? null
        : new RelativeDeadline(phrase.text(), limit, relation, event);
  }
}
