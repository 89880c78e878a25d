package org.reformplan.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one statement, in the order in which they are tried. */
enum StatementRule {
  BOUND,
  RANGE,
  RECURRING,
  CONTINUOUS,
  ON_DEMAND,
  ON_DEMAND_DETAILED,
  BY_REFERENCE,
  RELATIVE;

  /** Those that understand every word. */
  static final List<StatementRule> SETTLED =
      List.of(BOUND, RANGE, RECURRING, CONTINUOUS, ON_DEMAND);

  /** Those that end in words that are kept unread, so that they come last. */
  static final List<StatementRule> OPEN_ENDED = List.of(ON_DEMAND_DETAILED, BY_REFERENCE, RELATIVE);

  /** The deadline that the rule reads from a phrase, or null if the phrase is of another kind. */
  @Nullable Deadline read(Phrase phrase) {
    // A switch over an enum is a class of its own, which a first check would wait for.
    if (this == BOUND) {
      return BoundRule.read(phrase);
    }
    if (this == RANGE) {
      return RangeRule.read(phrase);
    }
    if (this == RECURRING) {
      return RecurringRule.read(phrase);
    }
    if (this == CONTINUOUS) {
      return ContinuousRule.read(phrase);
    }
    if (this == ON_DEMAND) {
      return OnDemandRule.readPlain(phrase);
    }
    if (this == ON_DEMAND_DETAILED) {
      return OnDemandRule.readDetailed(phrase);
    }
    return this == BY_REFERENCE ? ByReferenceRule.read(phrase) : RelativeRule.read(phrase);
  }
}
