package org.reformplan.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the times at which the parts of a composite fall due into one order. */
final class PartOccurrences {
  private PartOccurrences() {}

  /** Of two parts that fall due on one day the first stands for both. */
  static List<DeadlineOccurrence> of(List<EffectiveDeadline> parts) {
    Map<LocalDate, DeadlineOccurrence> byLastDay = new TreeMap<>();
    for (EffectiveDeadline part : parts) {
      List<DeadlineOccurrence> occurrences = part.listOccurrences();
      (occurrences.isEmpty() ? single(part).stream() : occurrences.stream())
          .forEach(occurrence -> byLastDay.putIfAbsent(occurrence.getLastDay(), occurrence));
    }
    return List.copyOf(byLastDay.values());
  }

  private static Optional<DeadlineOccurrence> single(EffectiveDeadline part) {
    return part.getLastDay()
        .map(
            lastDay ->
                DeadlineOccurrence.builder()
                    .namedDay(part.getNamedDay().orElse(lastDay))
                    .lastDay(lastDay)
                    .lastTime(part.getLastTime())
                    .provisional(part.isProvisional())
                    .explanation(part.getExplanation())
                    .build());
  }
}
