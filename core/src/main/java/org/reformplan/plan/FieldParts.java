package org.reformplan.plan;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.reformplan.document.DocumentReference;
import org.reformplan.organisation.UnitSuccession;
import org.reformplan.quality.ConformityAnnouncement;
import org.reformplan.quality.QualityProcess;
import org.reformplan.quality.QualityScope;
import org.reformplan.quality.ScopedProcedure;
import org.reformplan.quality.StageRecord;
import org.reformplan.quality.SteeringBoard;
import org.reformplan.reporting.DueRule;
import org.reformplan.reporting.ReportTier;

/**
 * Compares values of one field part by part. It is for values that differ although they are shown
 * by the same text, which leaves some of their parts out: the title of a document, the kind of an
 * output.
 */
final class FieldParts {
  private record Parts<T>(Class<T> type, FieldTable<T> fields) {
    boolean holds(Object old, Object now) {
      return type.isInstance(old) && type.isInstance(now);
    }

    void compare(Object old, Object now, PlanPath oldAt, PlanPath at, Consumer<PlanChange> to) {
      fields.compare(type.cast(old), type.cast(now), oldAt, at, Set.of(), to);
    }
  }

  private static final List<Parts<?>> KNOWN =
      List.of(
          new Parts<>(
              DocumentReference.class,
              new FieldTable<DocumentReference>()
                  .with("number", DocumentReference::getNumber)
                  .with("date", DocumentReference::getDate)
                  .with("issuer", DocumentReference::getIssuer)
                  .with("type", DocumentReference::getType)
                  .with("title", DocumentReference::getTitle)),
          new Parts<>(
              Deliverable.class,
              new FieldTable<Deliverable>()
                  .with("name", Deliverable::getName)
                  .with("kind", Deliverable::getKind)
                  .with("documentType", Deliverable::getDocumentType)
                  .with("quantity", Deliverable::getQuantity)),
          new Parts<>(
              Attachment.class,
              new FieldTable<Attachment>()
                  .with("number", Attachment::getNumber)
                  .with("title", Attachment::getTitle)
                  .with("document", Attachment::getDocument)
                  .with("location", Attachment::getLocation)),
          new Parts<>(
              TaskAmendment.class,
              new FieldTable<TaskAmendment>()
                  .with("kind", TaskAmendment::getKind)
                  .with("taskCode", TaskAmendment::getTaskCode)
                  .with("task", TaskAmendment::getTask)
                  .with("deadline", TaskAmendment::getDeadline)
                  .with("parentCode", TaskAmendment::getParentCode)
                  .with("afterCode", TaskAmendment::getAfterCode)),
          new Parts<>(ReformTask.class, PlanDiff.TASK_FIELDS),
          new Parts<>(
              UnitSuccession.class,
              new FieldTable<UnitSuccession>()
                  .with("kind", UnitSuccession::getKind)
                  .with("unitCode", UnitSuccession::getUnitCode)
                  .with("day", UnitSuccession::getDay)
                  .with("document", UnitSuccession::getDocument)),
          new Parts<>(
              DueRule.class,
              new FieldTable<DueRule>()
                  .with("text", DueRule::getText)
                  .with("operator", DueRule::getOperator)
                  .with("anchor", DueRule::getAnchor)
                  .with("day", DueRule::getDay)
                  .with("month", DueRule::getMonth)
                  .with("days", DueRule::getDays)
                  .with("workingDays", DueRule::getWorkingDays)
                  .with("fixedDay", DueRule::getFixedDay)
                  .with("time", DueRule::getTime)),
          new Parts<>(
              ReportTier.class,
              new FieldTable<ReportTier>()
                  .with("level", ReportTier::getLevel)
                  .with("recipient", ReportTier::getRecipient)
                  .with("due", ReportTier::getDue)),
          new Parts<>(
              QualityScope.class,
              new FieldTable<QualityScope>()
                  .with("statement", QualityScope::getStatement)
                  .with("procedures", QualityScope::getProcedures)
                  .with("internalProcesses", QualityScope::getInternalProcesses)
                  .with("since", QualityScope::getSince)
                  .with("document", QualityScope::getDocument)),
          new Parts<>(
              ScopedProcedure.class,
              new FieldTable<ScopedProcedure>()
                  .with("code", ScopedProcedure::getCode)
                  .with("name", ScopedProcedure::getName)),
          new Parts<>(
              StageRecord.class,
              new FieldTable<StageRecord>()
                  .with("stage", StageRecord::getStage)
                  .with("day", StageRecord::getDay)
                  .with("document", StageRecord::getDocument)),
          new Parts<>(
              SteeringBoard.class,
              new FieldTable<SteeringBoard>()
                  .with("head", SteeringBoard::getHead)
                  .with("members", SteeringBoard::getMembers)
                  .with("decision", SteeringBoard::getDecision)
                  .with("since", SteeringBoard::getSince)),
          new Parts<>(
              QualityProcess.class,
              new FieldTable<QualityProcess>()
                  .with("code", QualityProcess::getCode)
                  .with("title", QualityProcess::getTitle)
                  .with("procedureCodes", QualityProcess::getProcedureCodes)
                  .with("clauseCodes", QualityProcess::getClauseCodes)
                  .with("owner", QualityProcess::getOwner)
                  .with("responsiblePerson", QualityProcess::getResponsiblePerson)
                  .with("since", QualityProcess::getSince)
                  .with("evidence", QualityProcess::getEvidences)),
          new Parts<>(
              ConformityAnnouncement.class,
              new FieldTable<ConformityAnnouncement>()
                  .with("document", ConformityAnnouncement::getDocument)
                  .with("day", ConformityAnnouncement::getDay)
                  .with("scope", ConformityAnnouncement::getScope)));

  private FieldParts() {}

  /**
   * Reports the parts in which two values differ, or the elements of two lists.
   *
   * @return false if their parts are not known, and nothing was reported
   */
  static boolean compare(
      Object old, Object now, PlanPath oldAt, PlanPath at, Consumer<PlanChange> changes) {
    if (old instanceof List<?> before && now instanceof List<?> after) {
      return compareLists(before, after, oldAt, at, changes);
    }
    for (Parts<?> parts : KNOWN) {
      if (parts.holds(old, now)) {
        parts.compare(old, now, oldAt, at, changes);
        return true;
      }
    }
    return false;
  }

  private static boolean compareLists(
      List<?> old, List<?> now, PlanPath oldAt, PlanPath at, Consumer<PlanChange> changes) {
    boolean known = old.size() == now.size();
    for (int i = 0; i < old.size() && known; i++) {
      known =
          old.get(i).equals(now.get(i))
              || compare(old.get(i), now.get(i), oldAt.index(i), at.index(i), changes);
    }
    return known;
  }
}
