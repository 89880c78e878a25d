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
    return switch (this) {
      case BOUND -> BoundRule.read(phrase);
      case RANGE -> RangeRule.read(phrase);
      case RECURRING -> RecurringRule.read(phrase);
      case CONTINUOUS -> ContinuousRule.read(phrase);
      case ON_DEMAND -> OnDemandRule.readPlain(phrase);
      case ON_DEMAND_DETAILED -> OnDemandRule.readDetailed(phrase);
      case BY_REFERENCE -> ByReferenceRule.read(phrase);
      case RELATIVE -> RelativeRule.read(phrase);
    };
  }
}
