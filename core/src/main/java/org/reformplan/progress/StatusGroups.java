package org.reformplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.BilingualText;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.DutyKind;
import org.reformplan.plan.ReformPlan;
import org.reformplan.programme.ReformArea;
import org.reformplan.programme.ReformProgramme;

/** Sorts the entries of a board by area, unit and quarter, in the order of the plan. */
final class StatusGroups {
  private static final BilingualText NO_AREA =
      BilingualText.of("Chưa nêu lĩnh vực", "No area stated");
  private static final BilingualText NO_UNIT =
      BilingualText.of("Chưa nêu đơn vị", "No unit stated");
  private static final BilingualText NO_DAY =
      BilingualText.of("Chưa xác định thời hạn", "No last day");

  private final ReformPlan plan;
  private final UnitChanges changes;

  StatusGroups(ReformPlan plan, UnitChanges changes) {
    this.plan = plan;
    this.changes = changes;
  }

  /** Work of the plan only: reports and corrective actions have no area. */
  List<StatusGroup> byArea(List<DutyStatus> entries) {
    Map<String, List<DutyStatus>> groups = new LinkedHashMap<>();
    areas().forEach(area -> groups.put(area.getCode(), new ArrayList<>()));
    List<DutyStatus> rest = new ArrayList<>();
    for (DutyStatus entry : entries) {
      if (isWorkOfPlan(entry)) {
        entry
            .getDuty()
            .getAreaCode()
            .ifPresentOrElse(code -> at(groups, code).add(entry), () -> rest.add(entry));
      }
    }
    return rows(groups, Optional::of, this::areaLabel, rest, NO_AREA);
  }

  static boolean isWorkOfPlan(DutyStatus entry) {
    return entry.getDuty().getKind() != DutyKind.REPORT && entry.getCorrectiveAction().isEmpty();
  }

  /** An entry of several units stands with each of them. */
  List<StatusGroup> byUnit(
      List<DutyStatus> entries, Function<DutyStatus, List<UnitReference>> role) {
    Map<UnitReference, List<DutyStatus>> groups = new LinkedHashMap<>();
    plan.getUnits().stream()
        .filter(unit -> !unit.getCode().isBlank()) // nothing can refer to it
        .forEach(unit -> groups.put(UnitReference.ofCode(unit.getCode()), new ArrayList<>()));
    List<DutyStatus> rest = new ArrayList<>();
    for (DutyStatus entry : entries) {
      List<UnitReference> units = role.apply(entry);
      units.stream().distinct().forEach(unit -> at(groups, unit).add(entry));
      if (units.isEmpty()) {
        rest.add(entry);
      }
    }
    return rows(groups, UnitReference::getCode, this::unitLabel, rest, NO_UNIT);
  }

  List<StatusGroup> byQuarter(List<DutyStatus> entries) {
    Map<LocalDate, List<DutyStatus>> groups = new TreeMap<>();
    List<DutyStatus> rest = new ArrayList<>();
    for (DutyStatus entry : entries) {
      entry
          .findLastDay()
          .ifPresentOrElse(
              day -> at(groups, quarterOf(day).getStart()).add(entry), () -> rest.add(entry));
    }
    return rows(
        groups,
        day -> Optional.of(quarterOf(day).getCode()),
        day -> quarterOf(day).getLabel(),
        rest,
        NO_DAY);
  }

  private static CalendarPeriod quarterOf(LocalDate day) {
    return CalendarPeriod.ofQuarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  private static <K> List<DutyStatus> at(Map<K, List<DutyStatus>> groups, K key) {
    return groups.computeIfAbsent(key, k -> new ArrayList<>());
  }

  private static <K> List<StatusGroup> rows(
      Map<K, List<DutyStatus>> groups,
      Function<K, Optional<String>> code,
      Function<K, BilingualText> label,
      List<DutyStatus> rest,
      BilingualText restLabel) {
    List<StatusGroup> rows = new ArrayList<>();
    groups.forEach(
        (key, entries) -> {
          if (!entries.isEmpty()) {
            rows.add(new StatusGroup(code.apply(key), label.apply(key), entries));
          }
        });
    if (!rest.isEmpty()) {
      rows.add(new StatusGroup(Optional.empty(), restLabel, rest));
    }
    return List.copyOf(rows);
  }

  private Collection<ReformArea> areas() {
    return plan.getProgramme().map(ReformProgramme::getAreas).orElse(List.of());
  }

  private BilingualText areaLabel(String code) {
    return plan.getProgramme()
        .flatMap(programme -> programme.findArea(code))
        .map(ReformArea::getName)
        .orElseGet(() -> BilingualText.untranslated(code));
  }

  private BilingualText unitLabel(UnitReference unit) {
    return unit.getCode()
        .map(
            code ->
                BilingualText.untranslated(
                    changes.newName(code).or(() -> printedName(code)).orElse(code)))
        .orElseGet(() -> BilingualText.untranslated(unit.getText().orElseThrow()));
  }

  private Optional<String> printedName(String code) {
    return plan.findUnit(code).flatMap(unit -> unit.getName());
  }
}
