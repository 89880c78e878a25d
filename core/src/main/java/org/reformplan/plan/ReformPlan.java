package org.reformplan.plan;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.document.DocumentReference;
import org.reformplan.organisation.Unit;
import org.reformplan.programme.ReformPhase;
import org.reformplan.programme.ReformProgramme;
import org.reformplan.quality.QualityDuties;
import org.reformplan.quality.QualityDuty;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualityPolicy;
import org.reformplan.quality.QualitySystem;
import org.reformplan.reporting.ReportObligation;
import org.reformplan.reporting.ReportingRegime;

/**
 * An administrative-reform plan (kế hoạch cải cách hành chính) as it was decided: objectives,
 * tasks, units, the reports that are owed and the work on quality systems.
 *
 * <p>A plan holds what was decided, never what happened since: work done does not change it, an
 * amending decision gives a new value. A draft may be incomplete and may be wrong; only title and
 * period are mandatory, and {@code org.reformplan.check} says what is missing. Units and tasks are
 * plain lists in printed order; of two with one code the look-ups keep the first, and the rules
 * report the second.
 *
 * <p>Instances are immutable and safe to share between threads. Look-ups by code take constant
 * time; the first one builds an index of the plan.
 *
 * <pre>{@code
 * ReformPlan plan =
 *     ReformPlan.builder()
 *         .title("Kế hoạch cải cách hành chính năm 2023")
 *         .period(CalendarPeriod.ofYear(2023))
 *         .programme(ReformProgrammes.of2021())
 *         .addTask(ReformTask.builder().code("1").title("Rà soát văn bản").build())
 *         .build();
 * plan.getTask("1").getTitle(); // "Rà soát văn bản"
 * }</pre>
 */
@Value.Immutable
public abstract class ReformPlan {
  ReformPlan() {}

  /**
   * Returns the title as printed.
   *
   * @return the title
   */
  public abstract String getTitle();

  /**
   * Returns the days that the plan covers; it may begin in mid-year and may span years.
   *
   * @return the period
   */
  public abstract CalendarPeriod getPeriod();

  /**
   * Returns the parts that the time of a plan of several years is divided into (giai đoạn).
   *
   * @return the phases in order of time; empty if it has none
   */
  public abstract List<ReformPhase> getPhases();

  /**
   * Returns at which level the plan stands.
   *
   * @return the level, or empty if not stated
   */
  public abstract Optional<PlanLevel> getLevel();

  /**
   * Returns the state programme whose areas the plan follows.
   *
   * @return the programme, or empty if not stated
   */
  public abstract Optional<ReformProgramme> getProgramme();

  /**
   * Returns the plan that this one carries out: the ministry's for the plan of a unit, the focus
   * plan for a yearly one.
   *
   * @return the document of that plan, or empty if not stated
   */
  public abstract Optional<DocumentReference> getParentPlan();

  /**
   * Returns who issued the plan, as printed.
   *
   * @return the issuer's name, or empty if not stated
   */
  public abstract Optional<String> getIssuer();

  /**
   * Returns the decision that issued the plan.
   *
   * @return the decision, or empty for a draft
   */
  public abstract Optional<DocumentReference> getDecision();

  /**
   * Returns the documents that the plan cites as its bases (căn cứ).
   *
   * @return the documents in printed order
   */
  public abstract List<DocumentReference> getLegalBases();

  /**
   * Returns what the plan is for (mục đích, yêu cầu).
   *
   * @return the words, or empty if there are none
   */
  public abstract Optional<String> getPurpose();

  /**
   * Returns the objectives.
   *
   * @return the objectives in printed order
   */
  public abstract List<Objective> getObjectives();

  /**
   * Returns all tasks, parents and children alike.
   *
   * @return the tasks in printed order
   */
  public abstract List<ReformTask> getTasks();

  /**
   * Returns the units that the plan names.
   *
   * @return the units in printed order
   */
  public abstract List<Unit> getUnits();

  /**
   * Returns the code of the unit that follows the plan and consolidates the reports.
   *
   * @return the unit's code, or empty if none is named
   */
  public abstract Optional<String> getSteeringUnitCode();

  /**
   * Returns which reports the plan asks for.
   *
   * @return the regime, or empty if the plan has none
   */
  public abstract Optional<ReportingRegime> getReportingRegime();

  /**
   * Returns the quality systems of the plan's units, as they stood at its decision.
   *
   * @return the systems in printed order, meant to be one a unit
   */
  public abstract List<QualitySystem> getQualitySystems();

  /**
   * Returns what is to be done for the quality systems; items are duties as tasks are.
   *
   * @return the items in printed order
   */
  public abstract List<QualityItem> getQualityItems();

  /**
   * Returns the money for the whole plan.
   *
   * @return the budget, or empty if not stated
   */
  public abstract Optional<Budget> getBudget();

  /**
   * Returns what comes with the plan: annexes, forms, files.
   *
   * @return the attachments in printed order
   */
  public abstract List<Attachment> getAttachments();

  /**
   * Returns the decisions that amended the plan up to what it says now.
   *
   * @return the amendments, oldest first; empty for a plan as first issued
   */
  public abstract List<PlanAmendment> getAmendments();

  /**
   * Returns what an application keeps with the plan for itself.
   *
   * @return the data; {@link CustomData#none()} unless set
   */
  @Value.Default
  public CustomData getCustomData() {
    return CustomData.none();
  }

  /**
   * Returns remarks on the plan as a document, for example that it is illustrative.
   *
   * @return the remarks in order
   */
  public abstract List<String> getNotes();

  /** The first task of each code. */
  @Value.Lazy
  Map<String, ReformTask> tasksByCode() {
    PlanIndex<ReformTask> index = new PlanIndex<>(getTasks().size());
    for (ReformTask task : getTasks()) {
      index.add(task.getCode(), task);
    }
    return index.toMap();
  }

  /** The area of each task by code, its parent's if it states none. */
  @Value.Lazy
  Map<String, Optional<String>> areasByCode() {
    return TaskAreas.of(getTasks(), tasksByCode());
  }

  /** The first unit of each code. */
  @Value.Lazy
  Map<String, Unit> unitsByCode() {
    PlanIndex<Unit> index = new PlanIndex<>(getUnits().size());
    for (Unit unit : getUnits()) {
      index.add(unit.getCode(), unit);
    }
    return index.toMap();
  }

  /** The first quality system of each unit. */
  @Value.Lazy
  Map<String, QualitySystem> qualitySystemsByUnit() {
    PlanIndex<QualitySystem> index = new PlanIndex<>(getQualitySystems().size());
    for (QualitySystem system : getQualitySystems()) {
      index.add(system.getUnitCode(), system);
    }
    return index.toMap();
  }

  /** The first quality item of each code. */
  @Value.Lazy
  Map<String, QualityItem> qualityItemsByCode() {
    PlanIndex<QualityItem> index = new PlanIndex<>(getQualityItems().size());
    for (QualityItem item : getQualityItems()) {
      index.add(item.getCode(), item);
    }
    return index.toMap();
  }

  /**
   * Looks a task up by its code.
   *
   * @param code the code
   * @return the first task with that code
   * @throws NoSuchElementException if no task has that code
   */
  public ReformTask getTask(String code) {
    return findTask(code)
        .orElseThrow(
            () -> new NoSuchElementException("No task '" + code + "' in the plan " + this));
  }

  /**
   * Looks a task up by its code.
   *
   * @param code the code
   * @return the first task with that code, or empty if there is none
   */
  public Optional<ReformTask> findTask(String code) {
    return Optional.ofNullable(tasksByCode().get(code));
  }

  /**
   * Looks a unit up by its code.
   *
   * @param code the code
   * @return the first unit with that code
   * @throws NoSuchElementException if no unit has that code
   */
  public Unit getUnit(String code) {
    return findUnit(code)
        .orElseThrow(
            () -> new NoSuchElementException("No unit '" + code + "' in the plan " + this));
  }

  /**
   * Looks a unit up by its code.
   *
   * @param code the code
   * @return the first unit with that code, or empty if there is none
   */
  public Optional<Unit> findUnit(String code) {
    return Optional.ofNullable(unitsByCode().get(code));
  }

  /**
   * Looks the quality system of a unit up.
   *
   * @param unitCode the unit's code
   * @return the first quality system of that unit
   * @throws NoSuchElementException if the plan holds none
   */
  public QualitySystem getQualitySystem(String unitCode) {
    return findQualitySystem(unitCode)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "No quality system of unit '" + unitCode + "' in the plan " + this));
  }

  /**
   * Looks the quality system of a unit up.
   *
   * @param unitCode the unit's code
   * @return the first quality system of that unit, or empty if there is none
   */
  public Optional<QualitySystem> findQualitySystem(String unitCode) {
    return Optional.ofNullable(qualitySystemsByUnit().get(unitCode));
  }

  /**
   * Looks a quality item up by its code.
   *
   * @param code the code
   * @return the first quality item with that code
   * @throws NoSuchElementException if no quality item has that code
   */
  public QualityItem getQualityItem(String code) {
    return findQualityItem(code)
        .orElseThrow(
            () -> new NoSuchElementException("No quality item '" + code + "' in the plan " + this));
  }

  /**
   * Looks a quality item up by its code.
   *
   * @param code the code
   * @return the first quality item with that code, or empty if there is none
   */
  public Optional<QualityItem> findQualityItem(String code) {
    return Optional.ofNullable(qualityItemsByCode().get(code));
  }

  /**
   * Works out what each quality system owes in each year of the plan by its stage, scope and
   * edition, and which items do it.
   *
   * @param policy what is asked of quality systems
   * @param deadlines how the items' days are read
   * @return the yearly duties, system by system; they are no {@link Duty}, since no source gives
   *     them a day
   */
  public List<QualityDuty> qualityDuties(QualityPolicy policy, DeadlinePolicy deadlines) {
    return QualityDuties.of(getQualitySystems(), getQualityItems(), getPeriod(), policy, deadlines);
  }

  /**
   * Works out every duty of the plan with its last day.
   *
   * @param policy how days are read
   * @return the duties in order of last day, those without one last; of one day, tasks before
   *     reports before quality items, each in printed order
   */
  public List<Duty> duties(DeadlinePolicy policy) {
    return Duties.of(this, policy);
  }

  /**
   * Works out which reports the plan's regime asks for.
   *
   * @param policy how due days are read
   * @return the obligations, requirement by requirement, each in order of time; empty if the plan
   *     has no regime
   */
  public List<ReportObligation> obligations(DeadlinePolicy policy) {
    Optional<ReportingRegime> regime = getReportingRegime();
    return regime.isPresent() ? regime.get().obligations(getPeriod(), policy) : List.of();
  }

  /**
   * Returns the area that a task belongs to: its own, or else that of the nearest task above it
   * that states one.
   *
   * @param task a task of this plan
   * @return the area's code, or empty if neither the task nor any above it states one; parents that
   *     go in a circle give empty
   */
  public Optional<String> areaCodeOf(ReformTask task) {
    return areaCodeOf(task.getAreaCode(), task.getParentCode());
  }

  /**
   * Returns the area that a quality item belongs to: its own, or else that of the task above it.
   *
   * @param item a quality item of this plan
   * @return the area's code, or empty if neither the item nor any task above it states one
   */
  public Optional<String> areaCodeOf(QualityItem item) {
    return areaCodeOf(item.getAreaCode(), item.getParentCode());
  }

  private Optional<String> areaCodeOf(Optional<String> own, Optional<String> parentCode) {
    return own.isPresent()
        ? own
        : parentCode.flatMap(code -> areasByCode().getOrDefault(code, Optional.empty()));
  }

  /**
   * Groups the tasks by reform area, with {@link #areaCodeOf the parent's area} for tasks that
   * state none.
   *
   * @return the tasks by area code: areas in the order of the programme, others behind them; tasks
   *     without an area apart
   */
  public TaskGroups<String> groupByArea() {
    return TaskViews.byArea(this);
  }

  /**
   * Groups the tasks by the units that lead or help. A task stands with each of its units.
   *
   * @return the tasks by unit code: units in the order of the plan, others behind them; tasks that
   *     name no unit by its code apart
   */
  public TaskGroups<String> groupByUnit() {
    return TaskViews.byUnit(
        this, task -> Stream.of(task.getLeadUnits(), task.getCoordinatingUnits()));
  }

  /**
   * Groups the tasks by the units that lead. A task stands with each of its lead units.
   *
   * @return the tasks by unit code: units in the order of the plan, others behind them; tasks that
   *     name no lead unit by its code apart
   */
  public TaskGroups<String> groupByLeadUnit() {
    return TaskViews.byUnit(this, task -> Stream.of(task.getLeadUnits()));
  }

  /**
   * Groups the tasks by the quarter that their last day lies in.
   *
   * @param policy how days are read
   * @return the tasks by quarter in order of time; tasks without a last day apart
   */
  public TaskGroups<CalendarPeriod> groupByQuarter(DeadlinePolicy policy) {
    return TaskViews.byQuarter(this, policy);
  }

  /**
   * Takes a unit's own plan out of this one: the tasks that the unit, or a unit under it, leads or
   * helps, each carrying out the task of this plan with the same code.
   *
   * <p>The plan is a draft at level {@link PlanLevel#UNIT} with this plan as its parent: it has no
   * issuer and no decision yet. Tasks keep code, number, words and deadline; they state their area,
   * stand under the nearest task above them that is taken along too, and wait only for tasks that
   * are taken along. Quality systems of these units come along, and the quality items that name
   * them; units, objectives and reports as far as these tasks and items or the unit name them.
   *
   * @param unitCode the code of the unit
   * @return the unit's plan; without tasks if the unit has none
   * @throws NoSuchElementException if the plan has no such unit
   */
  public ReformPlan extractFor(String unitCode) {
    return new UnitExtract(this, getUnit(unitCode)).toPlan();
  }

  /** Returns the title and the period. */
  @Override
  public String toString() {
    return getTitle() + " (" + getPeriod() + ")";
  }

  /**
   * Starts one.
   *
   * @return a new builder; title and period are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableReformPlan.Builder {
    Builder() {}
  }
}
