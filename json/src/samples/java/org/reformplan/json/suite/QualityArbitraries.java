package org.reformplan.json.suite;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.DocumentReference;
import org.reformplan.document.LegalBasis;
import org.reformplan.organisation.Person;
import org.reformplan.quality.Audit;
import org.reformplan.quality.AuditFinding;
import org.reformplan.quality.AuditFindingKind;
import org.reformplan.quality.AuditKind;
import org.reformplan.quality.ClauseExclusion;
import org.reformplan.quality.ConformityAnnouncement;
import org.reformplan.quality.CorrectiveAction;
import org.reformplan.quality.ManagementReview;
import org.reformplan.quality.QualityClause;
import org.reformplan.quality.QualityEvent;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualityProcess;
import org.reformplan.quality.QualityScope;
import org.reformplan.quality.QualityStage;
import org.reformplan.quality.QualityStandard;
import org.reformplan.quality.QualityStandards;
import org.reformplan.quality.QualitySystem;
import org.reformplan.quality.QualityWork;
import org.reformplan.quality.ScopedProcedure;
import org.reformplan.quality.StageRecord;
import org.reformplan.quality.SteeringBoard;

/** Quality systems, items and events of every shape. */
final class QualityArbitraries {
  private QualityArbitraries() {}

  private static Arbitrary<Optional<String>> maybe() {
    return PlanArbitraries.texts().optional();
  }

  private static Arbitrary<Optional<LocalDate>> day() {
    return PlanArbitraries.days().optional();
  }

  private static Arbitrary<Optional<DocumentReference>> document() {
    return PlanArbitraries.documents().optional();
  }

  private static Arbitrary<Person> persons() {
    return Combinators.combine(PlanArbitraries.texts(), maybe())
        .as((name, position) -> Person.builder().name(name).position(position).build());
  }

  private static Arbitrary<QualityScope> scopes() {
    Arbitrary<ScopedProcedure> procedures =
        Combinators.combine(PlanArbitraries.texts(), maybe())
            .as((code, name) -> ScopedProcedure.builder().code(code).name(name).build());
    return Combinators.combine(
            maybe(),
            procedures.list().ofMaxSize(2),
            PlanArbitraries.texts().list().ofMaxSize(2),
            day(),
            document())
        .as(
            (words, some, internal, since, by) ->
                QualityScope.builder()
                    .statement(words)
                    .procedures(some)
                    .internalProcesses(internal)
                    .since(since)
                    .document(by)
                    .build());
  }

  private static Arbitrary<StageRecord> stages() {
    return Combinators.combine(Arbitraries.of(QualityStage.class), day(), document())
        .as(
            (stage, since, by) ->
                StageRecord.builder().stage(stage).day(since).document(by).build());
  }

  private static Arbitrary<SteeringBoard> boards() {
    return Combinators.combine(
            persons().optional(), persons().list().ofMaxSize(2), day(), document())
        .as(
            (head, members, since, by) ->
                SteeringBoard.builder()
                    .head(head)
                    .members(members)
                    .since(since)
                    .decision(by)
                    .build());
  }

  private static Arbitrary<QualityProcess> processes() {
    return Combinators.combine(
            PlanArbitraries.texts(),
            PlanArbitraries.texts().list().ofMaxSize(2),
            PlanArbitraries.unitReferences().optional(),
            persons().optional(),
            day(),
            PlanArbitraries.documents().list().ofMaxSize(2))
        .as(
            (text, codes, owner, person, since, evidences) ->
                QualityProcess.builder()
                    .code(text)
                    .title(text)
                    .procedureCodes(codes)
                    .clauseCodes(codes)
                    .owner(owner)
                    .responsiblePerson(person)
                    .since(since)
                    .evidences(evidences)
                    .build());
  }

  private static Arbitrary<ConformityAnnouncement> announcements() {
    return Combinators.combine(document(), day(), scopes().optional())
        .as(
            (by, on, scope) ->
                ConformityAnnouncement.builder().document(by).day(on).scope(scope).build());
  }

  private static Arbitrary<QualityStandard> standards() {
    Arbitrary<BilingualText> words =
        Combinators.combine(PlanArbitraries.words(), PlanArbitraries.words()).as(BilingualText::of);
    Arbitrary<QualityClause> clauses =
        Combinators.combine(
                PlanArbitraries.texts(),
                words,
                Arbitraries.of(BasisStatus.class),
                words.list().ofMaxSize(1))
            .as(
                (code, title, status, notes) ->
                    QualityClause.builder()
                        .code(code)
                        .title(title)
                        .status(status)
                        .notes(notes)
                        .build());
    Arbitrary<QualityStandard> own =
        Combinators.combine(
                PlanArbitraries.texts(),
                words,
                clauses.list().ofMaxSize(3),
                day(),
                Arbitraries.of(BasisStatus.class).optional())
            .as(
                (code, name, some, until, status) ->
                    QualityStandard.builder()
                        .code(code)
                        .name(name)
                        .clauses(some)
                        .supersededFrom(until)
                        .supersededBasis(
                            status.map(s -> LegalBasis.of(name.getVi(), name.getEn(), s)))
                        .build());
    return Arbitraries.oneOf(Arbitraries.of(QualityStandards.all()), own);
  }

  static Arbitrary<QualitySystem> systems() {
    Arbitrary<ClauseExclusion> exclusions =
        Combinators.combine(PlanArbitraries.texts(), maybe())
            .as((code, why) -> ClauseExclusion.builder().clauseCode(code).reason(why).build());
    Arbitrary<QualitySystem> bare =
        Combinators.combine(
                PlanArbitraries.texts(),
                standards().optional(),
                scopes().optional(),
                Arbitraries.of(QualityStage.class).optional(),
                stages().list().ofMaxSize(2),
                boards().optional(),
                maybe())
            .as(
                (unit, standard, scope, stage, records, board, text) ->
                    QualitySystem.builder()
                        .unitCode(unit)
                        .standard(standard)
                        .scope(scope)
                        .stage(stage)
                        .stageRecords(records)
                        .steeringBoard(board)
                        .name(text)
                        .policy(text)
                        .notes(text)
                        .build());
    return Combinators.combine(
            bare,
            PlanArbitraries.texts().list().ofMaxSize(2),
            processes().list().ofMaxSize(2),
            exclusions.list().ofMaxSize(2),
            announcements().list().ofMaxSize(2))
        .as(
            (system, objectives, some, excluded, announced) ->
                QualitySystem.builder()
                    .from(system)
                    .objectives(objectives)
                    .processes(some)
                    .exclusions(excluded)
                    .announcements(announced)
                    .build());
  }

  static Arbitrary<QualityItem> items(CalendarPeriod period) {
    return Combinators.combine(
            PlanArbitraries.texts(),
            maybe(),
            Arbitraries.of(QualityWork.class).optional(),
            PlanArbitraries.texts().list().ofMaxSize(2),
            PlanArbitraries.unitReferences().list().ofMaxSize(2),
            persons().optional(),
            Arbitraries.of(PlanArbitraries.TIME_COLUMN).optional())
        .as(
            (text, more, work, codes, units, person, time) ->
                QualityItem.builder()
                    .code(text)
                    .title(text)
                    .number(more)
                    .parentCode(more)
                    .work(work)
                    .unitCodes(codes)
                    .clauseCodes(codes)
                    .processCodes(codes)
                    .areaCode(more)
                    .leadUnits(units)
                    .coordinatingUnits(units)
                    .responsiblePerson(person)
                    .outputs(codes)
                    .deadline(time.map(words -> DeadlineParser.parse(words, period)))
                    .notes(more)
                    .build());
  }

  static Arbitrary<QualityEvent> events() {
    return Arbitraries.oneOf(
        audits().map(event -> (QualityEvent) event),
        actions().map(event -> (QualityEvent) event),
        Combinators.combine(persons().optional(), document(), maybe())
            .as(
                (chair, by, words) ->
                    ManagementReview.builder().chair(chair).document(by).conclusion(words).build()),
        announcements().map(event -> (QualityEvent) event),
        stages().map(event -> (QualityEvent) event),
        scopes().map(event -> (QualityEvent) event),
        boards().map(event -> (QualityEvent) event),
        processes().map(event -> (QualityEvent) event),
        standards().map(event -> (QualityEvent) event));
  }

  private static Arbitrary<Audit> audits() {
    Arbitrary<AuditFinding> findings =
        Combinators.combine(
                PlanArbitraries.texts(), Arbitraries.of(AuditFindingKind.class), maybe())
            .as(
                (code, kind, more) ->
                    AuditFinding.builder()
                        .code(code)
                        .kind(kind)
                        .clauseCode(more)
                        .processCode(more)
                        .description(more)
                        .build());
    return Combinators.combine(
            Arbitraries.of(AuditKind.class), maybe(), document(), findings.list().ofMaxSize(2))
        .as(
            (kind, text, by, some) ->
                Audit.builder()
                    .kind(kind)
                    .auditor(text)
                    .conclusion(text)
                    .document(by)
                    .findings(some)
                    .build());
  }

  private static Arbitrary<CorrectiveAction> actions() {
    return Combinators.combine(
            PlanArbitraries.texts(),
            PlanArbitraries.texts().list().ofMaxSize(2),
            day(),
            maybe(),
            persons().optional())
        .as(
            (text, codes, on, more, person) ->
                CorrectiveAction.builder()
                    .code(text)
                    .title(text)
                    .findingCodes(codes)
                    .lastDay(on)
                    .effectivenessCheckDay(on)
                    .text(more)
                    .cause(more)
                    .responsiblePerson(person)
                    .build());
  }
}
