package org.reformplan.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A plan as Immutables values, field by field as it stands in JSON. */
@Value.Enclosing
final class PlanImmutables {
  private PlanImmutables() {}

  /** A plan. */
  @Value.Immutable
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(
      as = ImmutablePlanImmutables.Plan.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanImmutables.Plan.class)
  interface Plan {
    @Nullable String getTitle();

    @Nullable Period getPeriod();

    @Nullable String getLevel();

    @Nullable String getProgramme();

    @Nullable String getIssuer();

    @Nullable Document getDecision();

    List<Document> getLegalBases();

    @Nullable String getPurpose();

    List<Objective> getObjectives();

    List<Unit> getUnits();

    @Nullable String getSteeringUnitCode();

    List<Task> getTasks();

    @Nullable Regime getReportingRegime();
  }

  /** First and last day of a plan. */
  @Value.Immutable
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(
      as = ImmutablePlanImmutables.Period.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanImmutables.Period.class)
  interface Period {
    @JsonProperty("from")
    @Nullable LocalDate getFirstDay();

    @JsonProperty("to")
    @Nullable LocalDate getLastDay();
  }

  /** An objective. */
  @Value.Immutable
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(
      as = ImmutablePlanImmutables.Objective.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanImmutables.Objective.class)
  interface Objective {
    @Nullable String getCode();

    @Nullable String getKind();

    @Nullable String getStatement();

    @Nullable String getIndicator();

    @Nullable String getUnitOfMeasure();

    @Nullable String getBaseline();

    @Nullable String getTarget();

    @Nullable LocalDate getTargetDay();
  }

  /** A unit. */
  @Value.Immutable
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(
      as = ImmutablePlanImmutables.Unit.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanImmutables.Unit.class)
  interface Unit {
    @Nullable String getCode();

    @Nullable String getName();

    @Nullable String getKind();

    @Nullable Integer getLevel();

    @Nullable Person getHead();
  }

  /** A person. */
  @Value.Immutable
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(
      as = ImmutablePlanImmutables.Person.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanImmutables.Person.class)
  interface Person {
    @Nullable String getName();

    @Nullable String getPosition();
  }

  /** A document that a plan or a task refers to. */
  @Value.Immutable
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(
      as = ImmutablePlanImmutables.Document.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanImmutables.Document.class)
  interface Document {
    @Nullable String getNumber();

    @Nullable LocalDate getDate();

    @Nullable String getIssuer();

    @Nullable String getType();

    @Nullable String getTitle();
  }

  /** What a task must produce. */
  @Value.Immutable
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(
      as = ImmutablePlanImmutables.Deliverable.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanImmutables.Deliverable.class)
  interface Deliverable {
    @Nullable String getName();

    @Nullable String getKind();

    @Nullable String getDocumentType();

    @Nullable Integer getQuantity();
  }

  /** The money for a task. */
  @Value.Immutable
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(
      as = ImmutablePlanImmutables.Budget.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanImmutables.Budget.class)
  interface Budget {
    @Nullable Long getAmount();

    @Nullable String getSource();
  }

  /** A task. */
  @Value.Immutable
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(
      as = ImmutablePlanImmutables.Task.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanImmutables.Task.class)
  interface Task {
    @Nullable String getCode();

    @Nullable String getNumber();

    @Nullable String getParentCode();

    @Nullable String getTitle();

    @Nullable String getContent();

    @Nullable String getAreaCode();

    List<String> getObjectiveCodes();

    List<String> getLeadUnits();

    List<String> getCoordinatingUnits();

    @Nullable Person getResponsiblePerson();

    List<Deliverable> getDeliverables();

    @Nullable LocalDate getStart();

    @Nullable String getDeadline();

    @Nullable Document getAssignment();

    @Nullable Budget getBudget();

    @Nullable String getNotes();
  }

  /** The reports that a plan asks for. */
  @Value.Immutable
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(
      as = ImmutablePlanImmutables.Regime.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanImmutables.Regime.class)
  interface Regime {
    List<Requirement> getRequirements();
  }

  /** A report that is owed. */
  @Value.Immutable
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(
      as = ImmutablePlanImmutables.Requirement.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanImmutables.Requirement.class)
  interface Requirement {
    @Nullable String getCode();

    @Nullable String getKind();

    @Nullable String getTitle();

    List<String> getPeriods();

    @Nullable Due getDue();

    List<String> getReportingUnitCodes();

    @Nullable String getRecipient();

    List<String> getChannels();

    @Nullable String getOutline();
  }

  /** When a report is due. */
  @Value.Immutable
  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanImmutables.Due.class)
  @tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlanImmutables.Due.class)
  interface Due {
    @Nullable String getText();

    @Nullable String getOperator();

    @Nullable String getAnchor();

    @Nullable Integer getDay();
  }
}
