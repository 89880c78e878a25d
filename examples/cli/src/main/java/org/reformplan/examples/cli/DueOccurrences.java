package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reformplan.deadline.DeadlineOccurrence;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.plan.Duty;

/** Takes duties that fall due more than once apart, so that some of their days can be shown. */
final class DueOccurrences {
  private DueOccurrences() {}

  /** Each wanted day on which a duty falls due, as a duty of that day, in order of the days. */
  static List<Duty> of(List<Duty> duties, Predicate<LocalDate> wanted) {
    return duties.stream()
        .flatMap(DueOccurrences::apart)
        .filter(duty -> duty.findLastDay().filter(wanted).isPresent())
        .sorted(
            Comparator.comparing((Duty duty) -> duty.findLastDay().orElseThrow())
                .thenComparing(Duty::getKind))
        .toList();
  }

  private static Stream<Duty> apart(Duty duty) {
    List<DeadlineOccurrence> occurrences =
        duty.getDeadline().map(EffectiveDeadline::listOccurrences).orElse(List.of());
    return occurrences.isEmpty()
        ? Stream.of(duty)
        : occurrences.stream().map(occurrence -> at(duty, occurrence));
  }

  /** Whether the day on which a duty falls due next rests on a day that nobody has decided. */
  static boolean isProvisional(EffectiveDeadline deadline, LocalDate lastDay) {
    return deadline.listOccurrences().stream()
        .filter(occurrence -> occurrence.getLastDay().equals(lastDay))
        .findFirst()
        .map(DeadlineOccurrence::isProvisional)
        .orElse(deadline.isProvisional());
  }

  private static Duty at(Duty duty, DeadlineOccurrence occurrence) {
    EffectiveDeadline whole = duty.getDeadline().orElseThrow();
    EffectiveDeadline single =
        EffectiveDeadline.builder()
            .from(whole)
            .namedDay(occurrence.getNamedDay())
            .lastDay(occurrence.getLastDay())
            .lastTime(occurrence.getLastTime())
            .provisional(occurrence.isProvisional())
            .explanation(occurrence.getExplanation())
            .determinable(true)
            .occurrences(List.of(occurrence))
            .parts(List.of())
            .build();
    return Duty.builder().from(duty).deadline(single).build();
  }

  /** What another reading makes of the same duty, or of the same one of its occurrences. */
  static EffectiveDeadline sameOf(EffectiveDeadline other, Duty duty) {
    EffectiveDeadline shown = duty.getDeadline().orElseThrow();
    List<DeadlineOccurrence> occurrences = other.listOccurrences();
    if (shown.getOccurrences().size() != 1 || occurrences.isEmpty()) {
      return other;
    }
    return occurrences.stream()
        .filter(o -> shown.getNamedDay().filter(o.getNamedDay()::equals).isPresent())
        .findFirst()
        .map(o -> at(Duty.builder().from(duty).deadline(other).build(), o))
        .flatMap(Duty::getDeadline)
        .orElse(other);
  }
}
