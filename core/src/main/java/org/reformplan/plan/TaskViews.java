package org.reformplan.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.TaskGroups.Gathering;

/** Groups the tasks of a plan in the ways that people ask for. */
final class TaskViews {
  private TaskViews() {}

  static TaskGroups<String> byArea(ReformPlan plan) {
    Gathering<String> groups = new Gathering<>();
    plan.getProgramme()
        .ifPresent(
            programme -> programme.getAreas().forEach(area -> groups.announce(area.getCode())));
    for (ReformTask task : plan.getTasks()) {
      groups.add(task, plan.areaCodeOf(task).map(List::of).orElse(List.of()));
    }
    return groups.finish();
  }

  static TaskGroups<String> byUnit(
      ReformPlan plan, Function<ReformTask, Stream<List<UnitReference>>> roles) {
    Gathering<String> groups = new Gathering<>();
    plan.getUnits().forEach(unit -> groups.announce(unit.getCode()));
    for (ReformTask task : plan.getTasks()) {
      Set<String> codes =
          roles
              .apply(task)
              .flatMap(List::stream)
              .flatMap(unit -> unit.getCode().stream())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      groups.add(task, codes);
    }
    return groups.finish();
  }

  static TaskGroups<CalendarPeriod> byQuarter(ReformPlan plan, DeadlinePolicy policy) {
    SortedMap<LocalDate, CalendarPeriod> quarters = new TreeMap<>();
    List<Optional<CalendarPeriod>> own =
        plan.getTasks().stream().map(task -> quarterOf(task, policy)).toList();
    own.forEach(quarter -> quarter.ifPresent(q -> quarters.put(q.getStart(), q)));
    Gathering<CalendarPeriod> groups = new Gathering<>();
    quarters.values().forEach(groups::announce);
    for (int i = 0; i < own.size(); i++) {
      groups.add(plan.getTasks().get(i), own.get(i).map(List::of).orElse(List.of()));
    }
    return groups.finish();
  }

  private static Optional<CalendarPeriod> quarterOf(ReformTask task, DeadlinePolicy policy) {
    return task.getDeadline()
        .map(deadline -> deadline.resolve(policy))
        .flatMap(EffectiveDeadline::getLastDay)
        .map(day -> CalendarPeriod.ofQuarter(day.getYear(), (day.getMonthValue() + 2) / 3));
  }
}
