package org.reformplan.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Tells how the histories of two plans differ: which amending decisions came, and what changed. */
final class HistoryDiff {
  private static final PlanPath HISTORY = PlanPath.root().property("amendments");

  private static final FieldTable<PlanAmendment> FIELDS =
      new FieldTable<PlanAmendment>()
          .with("decision", PlanAmendment::getDecision)
          .with("effectiveFrom", PlanAmendment::getEffectiveFrom)
          .with("reason", PlanAmendment::getReason)
          .with("changes", PlanAmendment::getChanges);

  private final List<PlanAmendment> old;
  private final List<PlanAmendment> now;

  HistoryDiff(List<PlanAmendment> old, List<PlanAmendment> now) {
    this.old = old;
    this.now = now;
  }

  /**
   * Compares each amendment with the one of the same decision, by number, day and issuer.
   *
   * @param changes takes what both histories tell, but not alike
   * @return the amendments of which the old history does not know the decision
   */
  List<PlanChange> compare(Consumer<PlanChange> changes) {
    boolean[] alike = new boolean[now.size()];
    Map<String, Deque<Integer>> others = othersByDecision(alike);
    List<PlanChange> added = new ArrayList<>();
    for (int i = 0; i < alike.length; i++) {
      Deque<Integer> before = alike[i] ? null : others.get(nameOf(now.get(i)));
      if (before != null && !before.isEmpty()) {
        int place = before.remove();
        FIELDS.compare(
            old.get(place), now.get(i), HISTORY.index(place), HISTORY.index(i), Set.of(), changes);
      } else if (!alike[i]) {
        added.add(addition(now.get(i), i));
      }
    }
    return added;
  }

  /** The places of the old amendments that the new history does not tell alike. */
  private Map<String, Deque<Integer>> othersByDecision(boolean[] alike) {
    Map<PlanAmendment, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < alike.length; i++) {
      places.computeIfAbsent(now.get(i), amendment -> new ArrayDeque<>()).add(i);
    }
    Map<String, Deque<Integer>> others = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      Deque<Integer> same = places.get(old.get(i));
      if (same != null && !same.isEmpty()) {
        alike[same.remove()] = true;
      } else {
        others.computeIfAbsent(nameOf(old.get(i)), name -> new ArrayDeque<>()).add(i);
      }
    }
    return others;
  }

  private static String nameOf(PlanAmendment amendment) {
    return amendment.getDecision().toString();
  }

  private static PlanChange addition(PlanAmendment amendment, int position) {
    return PlanChange.builder()
        .kind(PlanChangeKind.ADDED)
        .path(HISTORY.index(position))
        .newValue(nameOf(amendment))
        .newWords(ChangeWords.of(amendment.getDecision()))
        .build();
  }
}
