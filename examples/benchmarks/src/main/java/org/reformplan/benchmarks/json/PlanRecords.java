package org.reformplan.benchmarks.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as records, field by field as it stands in JSON. */
final class PlanRecords {
  private PlanRecords() {}

  /** A plan. */
  record Plan(
      @Nullable String title,
      @Nullable Period period,
      @Nullable String level,
      @Nullable String programme,
      @Nullable String issuer,
      @Nullable Document decision,
      @Nullable List<Document> legalBases,
      @Nullable String purpose,
      @Nullable List<Objective> objectives,
      @Nullable List<Unit> units,
      @Nullable String steeringUnitCode,
      @Nullable List<Task> tasks,
      @Nullable Regime reportingRegime) {}

  /** First and last day of a plan. */
  record Period(@Nullable LocalDate from, @Nullable LocalDate to) {}

  /** An objective. */
  record Objective(
      @Nullable String code,
      @Nullable String kind,
      @Nullable String statement,
      @Nullable String indicator,
      @Nullable String unitOfMeasure,
      @Nullable String baseline,
      @Nullable String target,
      @Nullable LocalDate targetDay) {}

  /** A unit. */
  record Unit(
      @Nullable String code,
      @Nullable String name,
      @Nullable String kind,
      @Nullable Integer level,
      @Nullable Person head) {}

  /** A person. */
  record Person(@Nullable String name, @Nullable String position) {}

  /** A document that a plan or a task refers to. */
  record Document(
      @Nullable String number,
      @Nullable LocalDate date,
      @Nullable String issuer,
      @Nullable String type,
      @Nullable String title) {}

  /** What a task must produce. */
  record Deliverable(
      @Nullable String name,
      @Nullable String kind,
      @Nullable String documentType,
      @Nullable Integer quantity) {}

  /** The money for a task. */
  record Budget(@Nullable Long amount, @Nullable String source) {}

  /** A task. */
  record Task(
      @Nullable String code,
      @Nullable String number,
      @Nullable String parentCode,
      @Nullable String title,
      @Nullable String content,
      @Nullable String areaCode,
      @Nullable List<String> objectiveCodes,
      @Nullable List<String> leadUnits,
      @Nullable List<String> coordinatingUnits,
      @Nullable Person responsiblePerson,
      @Nullable List<Deliverable> deliverables,
      @Nullable LocalDate start,
      @Nullable String deadline,
      @Nullable Document assignment,
      @Nullable Budget budget,
      @Nullable String notes) {}

  /** The reports that a plan asks for. */
  record Regime(@Nullable List<Requirement> requirements) {}

  /** A report that is owed. */
  record Requirement(
      @Nullable String code,
      @Nullable String kind,
      @Nullable String title,
      @Nullable List<String> periods,
      @Nullable Due due,
      @Nullable List<String> reportingUnitCodes,
      @Nullable String recipient,
      @Nullable List<String> channels,
      @Nullable String outline) {}

  /** When a report is due. */
  record Due(
      @Nullable String text,
      @Nullable String operator,
      @Nullable String anchor,
      @Nullable Integer day) {}
}
