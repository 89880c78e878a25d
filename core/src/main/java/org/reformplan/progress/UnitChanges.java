package org.reformplan.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformplan.organisation.Unit;
import org.reformplan.organisation.UnitDirectory;
import org.reformplan.organisation.UnitReference;
import org.reformplan.organisation.UnitSuccession;

/**
 * Which unit stands in another's place on the day of a board, and what it is called: by the
 * successions that the plan lists with its units, and by what is recorded since.
 */
final class UnitChanges {
  private final UnitDirectory directory;
  private final Map<String, String> successors = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, UnitReference> current = new HashMap<>();

  UnitChanges(List<UnitChange> changes, UnitDirectory directory, LocalDate asOf) {
    this.directory = directory;
    directory.getUnits().forEach(unit -> addSuccession(unit, asOf));
    List<UnitChange> ordered =
        changes.stream()
            .sorted(RecordOrder.AS_HAPPENED.thenComparing(change -> change.toString()))
            .toList();
    for (UnitChange change : ordered) {
      String code = listed(change.getUnitCode());
      change.getNewName().ifPresent(name -> names.put(code, name));
      List<String> next = change.getSuccessorCodes();
      if (next.size() == 1 && !next.get(0).isBlank()) {
        successors.put(code, listed(next.get(0)));
      }
    }
  }

  /** Of a unit that was divided the plan does not say which part has which duty. */
  private void addSuccession(Unit unit, LocalDate asOf) {
    List<UnitSuccession> past =
        unit.getSuccessions().stream()
            .filter(next -> !next.getUnitCode().isBlank())
            .filter(next -> next.getDay().filter(day -> !day.isAfter(asOf)).isPresent())
            .toList();
    if (past.size() == 1) {
      successors.putIfAbsent(unit.getCode(), listed(past.get(0).getUnitCode()));
    }
  }

  /** The code as the plan lists the unit, in whichever form it is given. */
  private String listed(String code) {
    return directory.findUnit(code).map(Unit::getCode).orElse(code);
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
    String at = listed(code);
    @Nullable String next = successors.get(at);
    if (next == null) {
      return UnitReference.ofCode(code);
    }
    while (next != null && seen.add(at)) {
      at = next;
      next = successors.get(at);
    }
    return UnitReference.ofCode(at);
  }
}
