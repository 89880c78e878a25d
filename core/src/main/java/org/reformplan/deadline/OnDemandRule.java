package org.reformplan.deadline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.OnDemandDeadline.Trigger;

/** Reads work that waits for a call: "Khi có yêu cầu", "Theo yêu cầu của Bộ", "Đột xuất". */
final class OnDemandRule {
  private static final List<String> REQUEST =
      List.of(
          "đột xuất khi có yêu cầu",
          "đột xuất theo yêu cầu",
          "khi có văn bản yêu cầu",
          "khi có yêu cầu",
          "khi được yêu cầu",
          "theo yêu cầu",
          "khi có đề nghị",
          "theo đề nghị");
  private static final List<String> OCCURRENCE =
      List.of(
          "khi có vụ việc phát sinh",
          "khi có việc phát sinh",
          "khi có phát sinh",
          "nếu có phát sinh",
          "khi phát sinh",
          "phát sinh");
  private static final List<String> NEED =
      List.of("khi thấy cần thiết", "khi cần thiết", "khi có nhu cầu", "khi cần", "nếu có");
  private static final List<String> UNPLANNED = List.of("đột xuất");

  private OnDemandRule() {}

  /** Reads a call that says no more than itself. */
  static @Nullable Deadline readPlain(Phrase phrase) {
    Trigger trigger = trigger(phrase.cursor());
    return trigger != null && phrase.cursor().atEnd()
        ? new OnDemandDeadline(phrase.text(), trigger, Optional.empty())
        : null;
  }

  /** Reads a call that says whose it is, or about what. */
  static @Nullable Deadline readDetailed(Phrase phrase) {
    TokenCursor cursor = phrase.cursor();
    Trigger trigger = trigger(cursor);
    if (trigger != Trigger.REQUEST && trigger != Trigger.OCCURRENCE) {
      return null;
    }
    Optional<FreeWords> detail = FreeWordsRule.rest(cursor);
    return detail.isEmpty() ? null : new OnDemandDeadline(phrase.text(), trigger, detail);
  }

  private static @Nullable Trigger trigger(TokenCursor cursor) {
    OperatorRule.skipVerbs(cursor);
    if (cursor.acceptAny(REQUEST)) {
      return Trigger.REQUEST;
    }
    if (cursor.acceptAny(OCCURRENCE)) {
      return Trigger.OCCURRENCE;
    }
    if (cursor.acceptAny(NEED)) {
      return Trigger.NEED;
    }
    return cursor.acceptAny(UNPLANNED) ? Trigger.UNPLANNED : null;
  }
}
