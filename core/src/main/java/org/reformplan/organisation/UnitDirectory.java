package org.reformplan.organisation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Units as a tree, to be looked up by code and by name.
 *
 * <p>Nothing is refused: of two units with one code the look-ups keep the first, units whose
 * parents go in a circle stand under no top, and {@link #getProblems()} tells of both. A code that
 * is not found as it stands is looked for once more in the form of Decision 20/2020/QĐ-TTg, so that
 * {@code 000.00.19.H26} finds {@code H26.19} (status of that mapping: unconfirmed). Names compare
 * without regard to case, spacing, encoding and the placement of tone marks, former names too.
 *
 * <p>Instances are immutable and safe to share between threads. A directory is built in time that
 * grows with the number of units only; look-ups take constant time, lists as long as the list is.
 *
 * <pre>{@code
 * UnitDirectory directory = UnitDirectory.of(plan.getUnits());
 * directory.findByName("vụ  TỔ CHỨC cán bộ"); // [G06.09 Vụ Tổ chức cán bộ]
 * directory.listAllUnder("G06");              // every unit of the Ministry
 * }</pre>
 */
public final class UnitDirectory {
  private final List<Unit> units;
  private final Map<String, Unit> byCode = new LinkedHashMap<>();
  private final Map<String, Unit> byMappedCode = new HashMap<>();
  private final Map<String, Set<Unit>> byName = new HashMap<>();
  private final Map<String, List<Unit>> children = new HashMap<>();
  private final List<Unit> tops = new ArrayList<>();
  private final List<UnitProblem> problems = new ArrayList<>();

  private UnitDirectory(Collection<Unit> units) {
    this.units = List.copyOf(units);
    this.units.forEach(this::index);
    byCode.values().forEach(this::link);
    reportCycles();
  }

  /**
   * Puts units in order.
   *
   * @param units the units, in the order in which lists shall have them
   * @return the directory
   */
  public static UnitDirectory of(Collection<Unit> units) {
    return new UnitDirectory(units);
  }

  private void index(Unit unit) {
    if (byCode.putIfAbsent(unit.getCode(), unit) != null) {
      problems.add(UnitProblem.duplicate(unit.getCode()));
    }
    mapped(unit.getCode()).ifPresent(code -> byMappedCode.putIfAbsent(code, unit));
    unit.getName().ifPresent(name -> indexName(name, unit));
    unit.getFormerNames().forEach(name -> indexName(name.getName(), unit));
  }

  private void indexName(String name, Unit unit) {
    byName.computeIfAbsent(NameKey.of(name), key -> new LinkedHashSet<>(2)).add(unit);
  }

  private static Optional<String> mapped(String code) {
    return code.isBlank()
        ? Optional.empty()
        : UnitCode.parse(code).toCurrentForm().map(UnitCode::getText);
  }

  private void link(Unit unit) {
    Optional<Unit> parent = findParent(unit);
    if (parent.isPresent()) {
      children.computeIfAbsent(parent.get().getCode(), key -> new ArrayList<>()).add(unit);
    } else {
      tops.add(unit);
      unit.getParentCode()
          .ifPresent(code -> problems.add(UnitProblem.parentUnknown(unit.getCode(), code)));
    }
    for (UnitSuccession succession : unit.getSuccessions()) {
      if (findUnit(succession.getUnitCode()).isEmpty()) {
        problems.add(UnitProblem.successorUnknown(unit.getCode(), succession.getUnitCode()));
      }
    }
  }

  /** Walks up from each unit once: whoever comes upon the way just gone has found a circle. */
  private void reportCycles() {
    Map<String, Integer> walks = new HashMap<>();
    int walk = 0;
    for (Unit start : byCode.values()) {
      walk++;
      Optional<Unit> at = Optional.of(start);
      while (at.isPresent() && walks.putIfAbsent(at.get().getCode(), walk) == null) {
        at = findParent(at.get());
      }
      if (at.isPresent() && Objects.equals(walks.get(at.get().getCode()), walk)) {
        problems.add(UnitProblem.cycle(circleFrom(at.get())));
      }
    }
  }

  private List<String> circleFrom(Unit first) {
    List<String> codes = new ArrayList<>();
    Unit at = first;
    do {
      codes.add(at.getCode());
      at = findParent(at).orElse(first);
    } while (at != first);
    return codes;
  }

  /**
   * Returns all units.
   *
   * @return the units in the order given, immutable
   */
  public List<Unit> getUnits() {
    return units;
  }

  /**
   * Returns the units that belong to no other listed unit.
   *
   * @return the units in the order given, immutable
   */
  public List<Unit> getTopUnits() {
    return Collections.unmodifiableList(tops);
  }

  /**
   * Returns what is wrong in the list.
   *
   * @return the problems: duplicates first, then unknown units, then circles; immutable
   */
  public List<UnitProblem> getProblems() {
    return Collections.unmodifiableList(problems);
  }

  /**
   * Looks a unit up by its code.
   *
   * @param code the code, in either form
   * @return the first unit with that code
   * @throws NoSuchElementException if no unit has that code
   */
  public Unit getUnit(String code) {
    return findUnit(code)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "No unit '" + code + "' in a directory of " + units.size() + " units"));
  }

  /**
   * Looks a unit up by its code.
   *
   * @param code the code, in either form
   * @return the first unit with that code, or empty if there is none
   */
  public Optional<Unit> findUnit(String code) {
    Unit exact = byCode.get(code);
    return exact != null ? Optional.of(exact) : mapped(code).map(byMappedCode::get);
  }

  /**
   * Looks units up by a present or former name.
   *
   * @param name the name, however spaced and accented in the same letters and tones
   * @return the units that bear or bore it, in the order given; empty if there is none
   */
  public List<Unit> findByName(String name) {
    return List.copyOf(byName.getOrDefault(NameKey.of(name), Set.of()));
  }

  /**
   * Finds the unit that a unit belongs to.
   *
   * @param unit the unit
   * @return the unit above, or empty for units at the top
   */
  public Optional<Unit> findParent(Unit unit) {
    return unit.getParentCode().flatMap(this::findUnit);
  }

  /**
   * Lists the units one step below a unit.
   *
   * @param code the code of the unit above
   * @return the units in the order given; empty if there is none
   */
  public List<Unit> listChildren(String code) {
    return findUnit(code)
        .map(unit -> Collections.unmodifiableList(children.getOrDefault(unit.getCode(), List.of())))
        .orElse(List.of());
  }

  /**
   * Lists every unit below a unit, however deep.
   *
   * @param code the code of the unit above
   * @return the units from the top down, each before those below it; without the unit itself
   */
  public List<Unit> listAllUnder(String code) {
    List<Unit> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<Unit> open = new ArrayDeque<>();
    findUnit(code).ifPresent(open::push);
    while (!open.isEmpty()) {
      Unit unit = open.pop();
      if (!seen.add(unit.getCode())) {
        continue; // a circle ends where it began
      }
      found.add(unit);
      List<Unit> below = listChildren(unit.getCode());
      for (int i = below.size() - 1; i >= 0; i--) {
        open.push(below.get(i));
      }
    }
    return found.isEmpty() ? List.of() : List.copyOf(found.subList(1, found.size()));
  }

  /**
   * Lists the units that stand in the place of a unit at the end of all its successions.
   *
   * @param code the code of the unit
   * @return the listed units that took over and were not taken over themselves, each once; the unit
   *     itself if it has no successor; empty if it is not listed
   */
  public List<Unit> listSuccessors(String code) {
    Set<String> seen = new HashSet<>();
    List<Unit> last = new ArrayList<>();
    Deque<Unit> open = new ArrayDeque<>();
    findUnit(code).ifPresent(open::add);
    while (!open.isEmpty()) {
      Unit unit = open.remove();
      if (!seen.add(unit.getCode())) {
        continue;
      }
      List<Unit> next =
          unit.getSuccessions().stream()
              .flatMap(succession -> findUnit(succession.getUnitCode()).stream())
              .toList();
      if (next.isEmpty()) {
        last.add(unit);
      }
      open.addAll(next);
    }
    return List.copyOf(last);
  }

  /** Two directories are equal if they hold equal units in the same order. */
  @Override
  public boolean equals(Object other) {
    return other instanceof UnitDirectory that && units.equals(that.units);
  }

  @Override
  public int hashCode() {
    return units.hashCode();
  }

  /** Returns how many units there are, and how many stand at the top. */
  @Override
  public String toString() {
    return units.size()
        + " units, "
        + tops.size()
        + " at the top, "
        + problems.size()
        + " problems";
  }
}
