package org.reformplan.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;

/**
 * Works out what each quality system owes in each year of a plan, and which items plan it.
 *
 * <p>A plan of up to twelve months is one year, whatever its first day; a longer one is taken by
 * calendar years. An item counts in the years in which it falls due, and in all of them if its day
 * cannot be determined. Thread-safe: nothing here changes.
 *
 * <pre>{@code
 * QualityDuties.of(
 *     plan.getQualitySystems(), plan.getQualityItems(), plan.getPeriod(),
 *     QualityPolicy.standard(), DeadlinePolicy.standard());
 * }</pre>
 */
public final class QualityDuties {
  private final List<CalendarPeriod> years;
  private final QualityPolicy policy;
  private final List<DatedItem> ofAll = new ArrayList<>();
  private final Map<String, List<DatedItem>> byUnit = new HashMap<>();

  /** An item with its place in the plan and the days on which it falls due. */
  private record DatedItem(int place, QualityItem item, List<LocalDate> days) {
    boolean isDueIn(CalendarPeriod year) {
      return days.isEmpty() || days.stream().anyMatch(year::contains);
    }

    boolean does(QualityWork work) {
      return item.getWork().filter(work::equals).isPresent();
    }
  }

  private QualityDuties(
      List<QualityItem> items,
      CalendarPeriod period,
      QualityPolicy policy,
      DeadlinePolicy deadlines) {
    this.years = yearsOf(period);
    this.policy = policy;
    int place = 0;
    for (QualityItem item : items) {
      DatedItem dated =
          new DatedItem(
              place++,
              item,
              item.getDeadline()
                  .map(deadline -> deadline.resolveOrExplain(deadlines))
                  .filter(EffectiveDeadline::isDeterminable)
                  .map(EffectiveDeadline::listDueDays)
                  .orElse(List.of()));
      if (item.getUnitCodes().isEmpty()) {
        ofAll.add(dated);
      }
      item.getUnitCodes().stream()
          .distinct()
          .forEach(unit -> byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(dated));
    }
  }

  /**
   * Works out what is owed.
   *
   * @param systems the systems
   * @param items what the plan lays down for them
   * @param period the days of the plan
   * @param policy what is asked for
   * @param deadlines how the items' days are read
   * @return the duties, system by system in the order given, each by year and in the order of the
   *     policy
   */
  public static List<QualityDuty> of(
      List<QualitySystem> systems,
      List<QualityItem> items,
      CalendarPeriod period,
      QualityPolicy policy,
      DeadlinePolicy deadlines) {
    QualityDuties duties = new QualityDuties(items, period, policy, deadlines);
    List<QualityDuty> owed = new ArrayList<>();
    for (QualitySystem system : systems) {
      owed.addAll(duties.of(system));
    }
    return Collections.unmodifiableList(owed);
  }

  private static List<CalendarPeriod> yearsOf(CalendarPeriod period) {
    if (!period.getStart().plusYears(1).isBefore(period.getEndExclusive())) {
      return List.of(period);
    }
    List<CalendarPeriod> years = new ArrayList<>();
    for (LocalDate at = period.getStart(); !at.isAfter(period.getEndInclusive()); ) {
      LocalDate end = LocalDate.of(at.getYear(), 12, 31);
      years.add(
          CalendarPeriod.of(
              at, end.isAfter(period.getEndInclusive()) ? period.getEndInclusive() : end));
      at = end.plusDays(1);
    }
    return years;
  }

  private List<QualityDuty> of(QualitySystem system) {
    List<DatedItem> about =
        Stream.concat(ofAll.stream(), byUnit.getOrDefault(system.getUnitCode(), List.of()).stream())
            .sorted(Comparator.comparing(DatedItem::place))
            .toList();
    List<QualityDuty> owed = new ArrayList<>();
    for (CalendarPeriod year : years) {
      for (QualityRequirement requirement : policy.getRequirements()) {
        if (isOwed(requirement, system, year)) {
          owed.add(duty(requirement, system, year, about));
        }
      }
    }
    return owed;
  }

  private boolean isOwed(
      QualityRequirement requirement, QualitySystem system, CalendarPeriod year) {
    if (!system.isFrom(requirement.getFromStage())) {
      return false;
    }
    return switch (requirement.getWork()) {
      case ANNOUNCE -> system.isAnnouncementOutdated() && year.equals(years.get(0));
      case TRANSITION ->
          supersededFrom(system).filter(day -> day.isBefore(year.getEndExclusive())).isPresent();
      default -> true;
    };
  }

  private static Optional<LocalDate> supersededFrom(QualitySystem system) {
    return system.getStandard().flatMap(QualityStandard::getSupersededFrom);
  }

  private static QualityDuty duty(
      QualityRequirement requirement,
      QualitySystem system,
      CalendarPeriod year,
      List<DatedItem> about) {
    QualityDuty.Builder duty = QualityDuty.builder();
    duty.unitCode(system.getUnitCode()).requirement(requirement).year(year);
    if (requirement.getWork() == QualityWork.TRANSITION) {
      duty.namedDay(supersededFrom(system));
    }
    about.stream()
        .filter(dated -> dated.does(requirement.getWork()) && dated.isDueIn(year))
        .forEach(dated -> duty.addItem(dated.item()));
    return duty.build();
  }
}
