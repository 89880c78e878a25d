package org.reformplan.examples.cli;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.reformplan.plan.DutyKind;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.progress.DutyStatus;
import org.reformplan.quality.QualityItem;

/**
 * Tells the headings of a plan from its work: what has other work under it and no deadline of its
 * own is on the board, but nobody waits for it.
 */
final class Headings {
  private final Set<String> parents = new HashSet<>();

  private Headings() {}

  static Headings of(ReformPlan plan) {
    Headings headings = new Headings();
    plan.getTasks().stream()
        .map(ReformTask::getParentCode)
        .flatMap(Optional::stream)
        .forEach(headings.parents::add);
    plan.getQualityItems().stream()
        .map(QualityItem::getParentCode)
        .flatMap(Optional::stream)
        .forEach(headings.parents::add);
    return headings;
  }

  boolean contains(DutyStatus entry) {
    return entry.isOpen()
        && entry.getDeadline().isEmpty()
        && entry.getDuty().getKind() != DutyKind.REPORT
        && parents.contains(entry.getDuty().getId());
  }

  int count(Collection<DutyStatus> entries) {
    return Math.toIntExact(entries.stream().filter(this::contains).count());
  }
}
