package org.reformplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlineOccurrence;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;

/** Puts one extension into force: which day of a deadline it moves, and what is due then. */
final class ExtendedDeadline {
  private static final Comparator<DeadlineOccurrence> BY_DAY =
      Comparator.comparing(DeadlineOccurrence::getLastDay);

  private final Optional<EffectiveDeadline> before;
  private final List<DeadlineOccurrence> occurrences;
  private final EffectiveDeadline granted;
  private final LocalDate newDay;

  ExtendedDeadline(
      Optional<EffectiveDeadline> before, DeadlineExtension extension, DeadlinePolicy policy) {
    this.before = before;
    this.occurrences =
        before
            .filter(EffectiveDeadline::isDeterminable)
            .map(EffectiveDeadline::listOccurrences)
            .orElse(List.of());
    this.granted = deadlineOf(extension).resolveOrExplain(policy);
    this.newDay = granted.getLastDay().orElse(extension.getNewDay());
  }

  private static Deadline deadlineOf(DeadlineExtension extension) {
    LocalDate day = extension.getNewDay();
    String words =
        extension.getText().orElseGet(() -> "gia hạn đến ngày " + VietnamDays.inWords(day));
    return Deadline.byDay(words, day, Optional.empty());
  }

  /** The day that is moved; empty if there was none before. */
  Optional<LocalDate> movedDay() {
    return isOfOneDay()
        ? before.flatMap(EffectiveDeadline::getLastDay)
        : Optional.of(occurrences.get(moved()).getLastDay());
  }

  /** The deadline that holds now. */
  EffectiveDeadline inForce() {
    if (isOfOneDay()) {
      return granted;
    }
    List<DeadlineOccurrence> left = new ArrayList<>(occurrences);
    left.set(moved(), ofGranted());
    left.sort(BY_DAY);
    DeadlineOccurrence last = left.get(left.size() - 1);
    boolean isSameEnd = before.flatMap(EffectiveDeadline::getLastDay).equals(lastDayOf(last));
    return EffectiveDeadline.builder()
        .from(before.orElseThrow())
        .namedDay(last.getNamedDay())
        .lastDay(last.getLastDay())
        .lastTime(last.getLastTime())
        .explanation(isSameEnd ? before.orElseThrow().getExplanation() : last.getExplanation())
        .provisional(left.stream().anyMatch(DeadlineOccurrence::isProvisional))
        .occurrences(left)
        .parts(List.of())
        .build();
  }

  private static Optional<LocalDate> lastDayOf(DeadlineOccurrence occurrence) {
    return Optional.of(occurrence.getLastDay());
  }

  /** Also if the new day cannot be rolled: then nobody knows the days. */
  private boolean isOfOneDay() {
    return occurrences.size() < 2 || !granted.isDeterminable();
  }

  /** The latest of the days before the new one; if there is none, the first. */
  private int moved() {
    int found = 0;
    for (int i = 1; i < occurrences.size(); i++) {
      found = occurrences.get(i).getLastDay().isBefore(newDay) ? i : found;
    }
    return found;
  }

  private DeadlineOccurrence ofGranted() {
    return DeadlineOccurrence.builder()
        .namedDay(granted.getNamedDay().orElse(newDay))
        .lastDay(newDay)
        .lastTime(granted.getLastTime())
        .provisional(granted.isProvisional())
        .explanation(granted.getExplanation())
        .build();
  }
}
