package org.reformplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.reformplan.organisation.Unit;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualitySystem;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportingRegime;

/**
 * What changed from one version of a plan to another, by code and field.
 *
 * <p>Tasks, objectives, units, report requirements and quality items are matched by their codes,
 * quality systems by their units: one with another code is another one. A task that only stands
 * elsewhere – at another printed position, or under another parent – moved, in one line together
 * with its printed number; it is not a drop and an add. The tasks under it move along without lines
 * of their own. As few tasks as can be are said to have moved. Of the history of a plan ({@link
 * ReformPlan#getAmendments()}) what was added stands apart, in {@link #getAddedAmendments()}; of a
 * decision that both histories know, by its number, day and issuer, what is told otherwise is a
 * change like any other. Values that differ in what their short text leaves out, such as the title
 * of a document, are compared part by part, down to {@code /decision/title}.
 *
 * <p>Instances are immutable and safe to share between threads. Comparing takes {@code n log n}
 * steps for {@code n} tasks.
 *
 * <pre>{@code
 * for (PlanChange change : PlanDiff.between(plan, amended).getChanges()) {
 *   change.getPath(); // "/tasks/3/deadline"
 * }
 * }</pre>
 */
public final class PlanDiff {
  private static final PlanPath ROOT = PlanPath.root();
  private static final PlanPath REGIME = ROOT.property("reportingRegime");

  private static final FieldTable<ReformPlan> PLAN =
      new FieldTable<ReformPlan>()
          .with("title", ReformPlan::getTitle)
          .with("period", ReformPlan::getPeriod)
          .with("phases", ReformPlan::getPhases)
          .with("level", ReformPlan::getLevel)
          .with("programme", ReformPlan::getProgramme)
          .with("parentPlan", ReformPlan::getParentPlan)
          .with("issuer", ReformPlan::getIssuer)
          .with("decision", ReformPlan::getDecision)
          .with("legalBases", ReformPlan::getLegalBases)
          .with("purpose", ReformPlan::getPurpose)
          .with("steeringUnitCode", ReformPlan::getSteeringUnitCode)
          .with("budget", ReformPlan::getBudget)
          .with("attachments", ReformPlan::getAttachments)
          .with("notes", ReformPlan::getNotes)
          .with("customData", ReformPlan::getCustomData);

  private static final ListDiff<Objective> OBJECTIVES =
      ListDiff.of(
          ROOT.property("objectives"),
          Objective::getCode,
          new FieldTable<Objective>()
              .with("kind", Objective::getKind)
              .with("statement", Objective::getStatement)
              .with("indicator", Objective::getIndicator)
              .with("unitOfMeasure", Objective::getUnitOfMeasure)
              .with("baseline", Objective::getBaseline)
              .with("target", Objective::getTarget)
              .with("targetDay", Objective::getTargetDay));

  private static final ListDiff<Unit> UNITS =
      ListDiff.of(
          ROOT.property("units"),
          Unit::getCode,
          new FieldTable<Unit>()
              .with("name", Unit::getName)
              .with("formerNames", Unit::getFormerNames)
              .with("kind", Unit::getKind)
              .with("level", Unit::getLevel)
              .with("parentCode", Unit::getParentCode)
              .with("head", Unit::getHead)
              .with("workingWeek", Unit::getWorkingWeek)
              .with("validFrom", Unit::getValidFrom)
              .with("validUntil", Unit::getValidUntil)
              .with("successions", Unit::getSuccessions));

  static final FieldTable<ReformTask> TASK_FIELDS =
      new FieldTable<ReformTask>()
          .with("number", ReformTask::getNumber)
          .with("parentCode", ReformTask::getParentCode)
          .with("title", ReformTask::getTitle)
          .with("content", ReformTask::getContent)
          .with("areaCode", ReformTask::getAreaCode)
          .with("objectiveCodes", ReformTask::getObjectiveCodes)
          .with("carriesOutTaskCode", ReformTask::getCarriesOutTaskCode)
          .with("leadUnits", ReformTask::getLeadUnits)
          .with("coordinatingUnits", ReformTask::getCoordinatingUnits)
          .with("responsiblePerson", ReformTask::getResponsiblePerson)
          .with("deliverables", ReformTask::getDeliverables)
          .with("start", ReformTask::getStart)
          .with("deadline", ReformTask::getDeadline)
          .with("predecessorCodes", ReformTask::getPredecessorCodes)
          .with("assignment", ReformTask::getAssignment)
          .with("budget", ReformTask::getBudget)
          .with("notes", ReformTask::getNotes);

  private static final ListDiff<ReformTask> TASKS =
      ListDiff.ofWork(
          ROOT.property("tasks"),
          ReformTask::getCode,
          ReformTask::getParentCode,
          ReformTask::getNumber,
          TASK_FIELDS);

  private static final ListDiff<QualitySystem> QUALITY_SYSTEMS =
      ListDiff.of(
          ROOT.property("qualitySystems"),
          QualitySystem::getUnitCode,
          new FieldTable<QualitySystem>()
              .with("name", QualitySystem::getName)
              .with("standard", QualitySystem::getStandard)
              .with("scope", QualitySystem::getScope)
              .with("stage", QualitySystem::getStage)
              .with("stageRecords", QualitySystem::getStageRecords)
              .with("steeringBoard", QualitySystem::getSteeringBoard)
              .with("policy", QualitySystem::getPolicy)
              .with("objectives", QualitySystem::getObjectives)
              .with("processes", QualitySystem::getProcesses)
              .with("exclusions", QualitySystem::getExclusions)
              .with("announcements", QualitySystem::getAnnouncements)
              .with("notes", QualitySystem::getNotes));

  private static final ListDiff<QualityItem> QUALITY_ITEMS =
      ListDiff.ofWork(
          ROOT.property("qualityItems"),
          QualityItem::getCode,
          QualityItem::getParentCode,
          QualityItem::getNumber,
          new FieldTable<QualityItem>()
              .with("number", QualityItem::getNumber)
              .with("parentCode", QualityItem::getParentCode)
              .with("title", QualityItem::getTitle)
              .with("work", QualityItem::getWork)
              .with("unitCodes", QualityItem::getUnitCodes)
              .with("clauseCodes", QualityItem::getClauseCodes)
              .with("processCodes", QualityItem::getProcessCodes)
              .with("areaCode", QualityItem::getAreaCode)
              .with("leadUnits", QualityItem::getLeadUnits)
              .with("coordinatingUnits", QualityItem::getCoordinatingUnits)
              .with("responsiblePerson", QualityItem::getResponsiblePerson)
              .with("outputs", QualityItem::getOutputs)
              .with("deadline", QualityItem::getDeadline)
              .with("notes", QualityItem::getNotes));

  private static final FieldTable<ReportingRegime> REGIME_FIELDS =
      new FieldTable<ReportingRegime>()
          .with("text", ReportingRegime::getText)
          .with("sources", ReportingRegime::getSources);

  private static final ListDiff<ReportRequirement> REQUIREMENTS =
      ListDiff.of(
          REGIME.property("requirements"),
          ReportRequirement::getCode,
          new FieldTable<ReportRequirement>()
              .with("kind", ReportRequirement::getKind)
              .with("title", ReportRequirement::getTitle)
              .with("periods", ReportRequirement::getPeriods)
              .with("due", ReportRequirement::getDue)
              .with("window", ReportRequirement::getWindow)
              .with("reporters", ReportRequirement::getReporters)
              .with("reportingUnitCodes", ReportRequirement::getReportingUnitCodes)
              .with("recipient", ReportRequirement::getRecipient)
              .with("consolidatingUnitCode", ReportRequirement::getConsolidatingUnitCode)
              .with("channels", ReportRequirement::getChannels)
              .with("sentRule", ReportRequirement::getSentRule)
              .with("content", ReportRequirement::getContent)
              .with("outline", ReportRequirement::getOutline)
              .with("dataAsked", ReportRequirement::getDataAsked)
              .with("dataForm", ReportRequirement::getDataForm)
              .with("tiers", ReportRequirement::getTiers)
              .with("validFrom", ReportRequirement::getValidFrom)
              .with("validUntil", ReportRequirement::getValidUntil));

  private final List<PlanChange> changes;
  private final List<PlanChange> addedAmendments;

  private PlanDiff(List<PlanChange> changes, List<PlanChange> addedAmendments) {
    this.changes = List.copyOf(changes);
    this.addedAmendments = List.copyOf(addedAmendments);
  }

  /**
   * Compares two versions of a plan.
   *
   * @param old the plan as it was
   * @param now the plan as it is
   * @return what changed
   */
  public static PlanDiff between(ReformPlan old, ReformPlan now) {
    List<PlanChange> changes = new ArrayList<>();
    PLAN.compare(old, now, ROOT, changes::add);
    OBJECTIVES.compare(old.getObjectives(), now.getObjectives(), changes::add);
    UNITS.compare(old.getUnits(), now.getUnits(), changes::add);
    TASKS.compare(old.getTasks(), now.getTasks(), changes::add);
    compareRegimes(old.getReportingRegime(), now.getReportingRegime(), changes::add);
    QUALITY_SYSTEMS.compare(old.getQualitySystems(), now.getQualitySystems(), changes::add);
    QUALITY_ITEMS.compare(old.getQualityItems(), now.getQualityItems(), changes::add);
    List<PlanChange> added =
        new HistoryDiff(old.getAmendments(), now.getAmendments()).compare(changes::add);
    return new PlanDiff(changes, added);
  }

  private static void compareRegimes(
      Optional<ReportingRegime> old, Optional<ReportingRegime> now, Consumer<PlanChange> changes) {
    if (old.isPresent() && now.isPresent()) {
      REGIME_FIELDS.compare(old.get(), now.get(), REGIME, changes);
      REQUIREMENTS.compare(old.get().getRequirements(), now.get().getRequirements(), changes);
    } else if (old.isPresent() || now.isPresent()) {
      changes.accept(
          PlanChange.builder()
              .kind(old.isPresent() ? PlanChangeKind.REMOVED : PlanChangeKind.ADDED)
              .path(REGIME)
              .oldValue(old.map(ReportingRegime::toString))
              .newValue(now.map(ReportingRegime::toString))
              .oldWords(old.map(regime -> ChangeWords.same(regime.toString())))
              .newWords(now.map(regime -> ChangeWords.same(regime.toString())))
              .build());
    }
  }

  /**
   * Returns what changed: the plan itself, its objectives, units, tasks, reports, quality systems,
   * quality items and what its history tells otherwise; each list in the order of the new plan,
   * with what was removed behind it in the order of the old one.
   *
   * @return the changes, immutable; empty if the plans say the same
   */
  public List<PlanChange> getChanges() {
    return changes;
  }

  /**
   * Returns which amending decisions the new plan has in its history and the old one has not.
   *
   * @return an addition for each, at its place in the new plan; immutable
   */
  public List<PlanChange> getAddedAmendments() {
    return addedAmendments;
  }

  /**
   * Returns whether nothing changed.
   *
   * @return true if the plans say the same, whatever was added to their history
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanDiff that
        && changes.equals(that.changes)
        && addedAmendments.equals(that.addedAmendments);
  }

  @Override
  public int hashCode() {
    return Objects.hash(changes, addedAmendments);
  }

  /** Returns the changes, one a line. */
  @Override
  public String toString() {
    return changes.stream().map(PlanChange::toString).collect(Collectors.joining("\n"));
  }
}
