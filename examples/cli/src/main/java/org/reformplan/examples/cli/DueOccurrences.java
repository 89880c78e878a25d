package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        duty.getDeadline().map(DueOccurrences::occurrencesOf).orElse(List.of());
    return occurrences.isEmpty()
        ? Stream.of(duty)
        : occurrences.stream().map(occurrence -> at(duty, occurrence));
  }

  /** The occurrences of a deadline and of the statements that it consists of, each day once. */
  private static List<DeadlineOccurrence> occurrencesOf(EffectiveDeadline deadline) {
    if (deadline.getParts().isEmpty()) {
      return deadline.getOccurrences();
    }
    Map<LocalDate, DeadlineOccurrence> byLastDay = new TreeMap<>();
    for (EffectiveDeadline part : deadline.getParts()) {
      List<DeadlineOccurrence> occurrences = occurrencesOf(part);
      (occurrences.isEmpty() ? single(part).stream() : occurrences.stream())
          .forEach(occurrence -> byLastDay.putIfAbsent(occurrence.getLastDay(), occurrence));
    }
    return List.copyOf(byLastDay.values());
  }

  private static Optional<DeadlineOccurrence> single(EffectiveDeadline part) {
    if (part.getNamedDay().isEmpty() || part.getLastDay().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        DeadlineOccurrence.builder()
            .namedDay(part.getNamedDay().get())
            .lastDay(part.getLastDay().get())
            .lastTime(part.getLastTime())
            .provisional(part.isProvisional())
            .explanation(part.getExplanation())
            .build());
  }

  /** Whether the day on which a duty falls due next rests on a day that nobody has decided. */
  static boolean isProvisional(EffectiveDeadline deadline, LocalDate lastDay) {
    return occurrencesOf(deadline).stream()
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
    List<DeadlineOccurrence> occurrences = occurrencesOf(other);
    if (shown.getOccurrences().size() != 1 || occurrences.size() < 2) {
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
