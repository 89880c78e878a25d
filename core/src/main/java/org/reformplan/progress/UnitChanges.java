package org.reformplan.progress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformplan.plan.UnitReference;

/** Which unit stands in another's place on the day of a board, and what it is called. */
final class UnitChanges {
  private final Map<String, String> successors = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, UnitReference> current = new HashMap<>();

  UnitChanges(List<UnitChange> changes) {
    List<UnitChange> ordered =
        changes.stream()
            .sorted(RecordOrder.AS_HAPPENED.thenComparing(change -> change.toString()))
            .toList();
    for (UnitChange change : ordered) {
      change.getNewName().ifPresent(name -> names.put(change.getUnitCode(), name));
      List<String> codes = change.getSuccessorCodes();
      if (codes.size() == 1 && !codes.get(0).isBlank()) {
        successors.put(change.getUnitCode(), codes.get(0));
      }
    }
  }

  Optional<String> newName(String code) {
    return Optional.ofNullable(names.get(code));
  }

  List<UnitReference> currentOf(List<UnitReference> units) {
    return successors.isEmpty() ? units : units.stream().map(this::currentOf).distinct().toList();
  }

  private UnitReference currentOf(UnitReference unit) {
    return unit.getCode()
        .map(code -> current.computeIfAbsent(code, this::lastSuccessor))
        .orElse(unit);
  }

  /** Units that succeed one another in a circle stay where the circle closes. */
  private UnitReference lastSuccessor(String code) {
    Set<String> seen = new HashSet<>();
    String at = code;
    @Nullable String next = successors.get(at);
    while (next != null && seen.add(at)) {
      at = next;
      next = successors.get(at);
    }
    return UnitReference.ofCode(at);
  }
}
