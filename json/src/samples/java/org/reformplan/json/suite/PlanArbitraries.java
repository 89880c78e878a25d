package org.reformplan.json.suite;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.WorkingWeek;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.DocumentNumber;
import org.reformplan.document.DocumentReference;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.Unit;
import org.reformplan.organisation.UnitName;
import org.reformplan.organisation.UnitReference;
import org.reformplan.organisation.UnitSuccession;
import org.reformplan.organisation.UnitSuccessionKind;
import org.reformplan.plan.Attachment;
import org.reformplan.plan.Budget;
import org.reformplan.plan.CustomData;
import org.reformplan.plan.Deliverable;
import org.reformplan.plan.Objective;
import org.reformplan.plan.ObjectiveKind;
import org.reformplan.plan.PlanAmendment;
import org.reformplan.plan.PlanLevel;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.plan.TaskAmendment;
import org.reformplan.programme.ReformArea;
import org.reformplan.programme.ReformPhase;
import org.reformplan.programme.ReformProgramme;
import org.reformplan.programme.ReformProgrammes;
import org.reformplan.reporting.DataWindow;
import org.reformplan.reporting.DueAnchor;
import org.reformplan.reporting.DueOperator;
import org.reformplan.reporting.DueRule;
import org.reformplan.reporting.ReportKind;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportTier;
import org.reformplan.reporting.ReportingPeriod;
import org.reformplan.reporting.ReportingRegime;

/** Plans of every shape, right and wrong, with texts that are hard on JSON. */
final class PlanArbitraries {
  static final List<String> TIME_COLUMN =
      List.of(
          "Quý II",
          "Quý II/2023",
          "Tháng 6",
          "trước ngày 15/12",
          "Chậm nhất ngày 30/11/2023",
          "Thường xuyên",
          "Hằng quý",
          "20 ngày sau khi Tỉnh uỷ ban hành",
          "Khi có yêu cầu",
          "không rõ",
          "");

  private PlanArbitraries() {}

  static Arbitrary<ReformPlan> plans() {
    return Combinators.combine(
            texts(),
            periods(),
            tasks().list().ofMaxSize(5),
            units().list().ofMaxSize(3),
            documents().list().ofMaxSize(2),
            objectives().list().ofMaxSize(2),
            regimes().optional(),
            programmes().optional())
        .as(
            (title, period, tasks, units, bases, objectives, regime, programme) ->
                ReformPlan.builder()
                    .title(title)
                    .period(period)
                    .addAllTasks(inPlan(tasks, period))
                    .addAllUnits(units)
                    .addAllLegalBases(bases)
                    .addAllObjectives(objectives)
                    .reportingRegime(regime)
                    .programme(programme)
                    .addNotes(title)
                    .build())
        .flatMap(
            plan ->
                Combinators.combine(
                        Arbitraries.of(PlanLevel.class).optional(),
                        texts().optional(),
                        documents().optional(),
                        attachments().list().ofMaxSize(2),
                        phases().list().ofMaxSize(2),
                        customData(),
                        budgets().optional(),
                        Combinators.combine(
                                amendments(plan).list().ofMaxSize(2),
                                QualityArbitraries.systems().list().ofMaxSize(2),
                                QualityArbitraries.items(plan.getPeriod()).list().ofMaxSize(2))
                            .as(
                                (history, systems, items) ->
                                    ReformPlan.builder()
                                        .from(plan)
                                        .addAllAmendments(history)
                                        .addAllQualitySystems(systems)
                                        .addAllQualityItems(items)
                                        .build()))
                    .as(
                        (level, text, decision, attachments, phases, data, budget, fuller) ->
                            ReformPlan.builder()
                                .from(fuller)
                                .level(level)
                                .issuer(text)
                                .purpose(text)
                                .steeringUnitCode(text)
                                .decision(decision)
                                .parentPlan(decision)
                                .addAllAttachments(attachments)
                                .addAllPhases(phases)
                                .customData(data)
                                .budget(budget)
                                .build()));
  }

  /** Some time columns are understood by the plan's own period, some by another's. */
  private static List<ReformTask> inPlan(List<ReformTask> tasks, CalendarPeriod period) {
    return tasks.stream()
        .map(
            task ->
                task.getNumber().isEmpty()
                    ? task
                    : ReformTask.builder()
                        .from(task)
                        .deadline(
                            DeadlineParser.parse(
                                TIME_COLUMN.get(task.getTitle().length() % TIME_COLUMN.size()),
                                period))
                        .build())
        .toList();
  }

  private static Arbitrary<Attachment> attachments() {
    return Combinators.combine(texts(), texts().optional(), documents().optional())
        .as(
            (title, more, document) ->
                Attachment.builder()
                    .title(title)
                    .number(more)
                    .location(more)
                    .document(document)
                    .build());
  }

  private static Arbitrary<ReformPhase> phases() {
    return Combinators.combine(words(), periods()).as(ReformPhase::of);
  }

  private static Arbitrary<Budget> budgets() {
    return Combinators.combine(Arbitraries.longs().greaterOrEqual(0).optional(), texts().optional())
        .as((amount, source) -> Budget.builder().amount(amount).source(source).build());
  }

  private static Arbitrary<CustomData> customData() {
    Arbitrary<Object> values =
        Arbitraries.oneOf(
            texts().map(text -> (Object) text),
            Arbitraries.of(true, false).map(truth -> (Object) truth),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-1E20"), new BigDecimal("1E20"))
                .ofScale(5)
                .map(number -> (Object) number));
    Arbitrary<Object> deeper =
        Arbitraries.oneOf(
            values,
            values.list().ofMaxSize(3).map(list -> (Object) list),
            Arbitraries.maps(texts(), values).ofMaxSize(3).map(map -> (Object) map));
    return Arbitraries.maps(texts(), deeper).ofMaxSize(3).map(CustomData::of);
  }

  /** The time columns of what was decided later are understood by the plan's period too. */
  private static Arbitrary<PlanAmendment> amendments(ReformPlan plan) {
    Arbitrary<TaskAmendment> changes =
        Combinators.combine(
                Arbitraries.of(TaskAmendment.Kind.class),
                tasks(),
                texts(),
                Arbitraries.of(TIME_COLUMN))
            .as((kind, task, code, time) -> change(kind, task, code, time, plan.getPeriod()));
    return Combinators.combine(
            documents(), days().optional(), texts().optional(), changes.list().ofMaxSize(3))
        .as(
            (decision, from, reason, some) ->
                PlanAmendment.builder()
                    .decision(decision)
                    .effectiveFrom(from)
                    .reason(reason)
                    .addAllChanges(some)
                    .build());
  }

  private static TaskAmendment change(
      TaskAmendment.Kind kind, ReformTask task, String code, String time, CalendarPeriod period) {
    return switch (kind) {
      case ADD -> code.isEmpty() ? TaskAmendment.add(task) : TaskAmendment.addAfter(task, code);
      case CHANGE -> TaskAmendment.change(task);
      case DROP -> TaskAmendment.drop(code);
      case POSTPONE -> TaskAmendment.postpone(code, DeadlineParser.parse(time, period));
      case MOVE -> TaskAmendment.move(code, task.getNumber(), task.getParentCode());
    };
  }

  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "Kế hoạch", "Đường", "\"\\/\b\f\n\r\t\u0000", "😀", "{}[]", "~0/~1", " ", ""),
        Arbitraries.strings()
            .ofMaxLength(30)
            .filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c))),
        Arbitraries.strings().withCharRange('À', 'ỹ').ofMinLength(1).ofMaxLength(70));
  }

  static Arbitrary<String> words() {
    return texts().map(text -> text.isBlank() ? "Vụ" : text);
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 3_652_000)
        .map(day -> LocalDate.of(1, 1, 1).plusDays(day % 3_650_000));
  }

  static Arbitrary<CalendarPeriod> periods() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(2000, 2050).map(CalendarPeriod::ofYear),
        Arbitraries.of(
            CalendarPeriod.ofYears(2021, 2025),
            CalendarPeriod.ofQuarter(2023, 2),
            CalendarPeriod.ofMonth(2023, 12),
            CalendarPeriod.ofSixMonths(2023, 2),
            CalendarPeriod.ofNineMonths(2024),
            CalendarPeriod.ofDay(LocalDate.of(2024, 2, 29)),
            CalendarPeriod.of(LocalDate.of(2025, 7, 18), LocalDate.of(2025, 12, 31)),
            CalendarPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)),
            CalendarPeriod.of(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 6, 30))));
  }

  static Arbitrary<DocumentReference> documents() {
    return Combinators.combine(
            words().optional(), days().optional(), texts().optional(), texts().optional())
        .as(
            (number, date, issuer, title) ->
                DocumentReference.builder()
                    .number(number.map(DocumentNumber::parse))
                    .date(date)
                    .issuer(issuer)
                    .type(issuer)
                    .title(title)
                    .build());
  }

  private static Arbitrary<Unit> units() {
    Arbitrary<WorkingWeek> weeks =
        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).map(WorkingWeek::of);
    Arbitrary<UnitSuccession> successions =
        Combinators.combine(
                Arbitraries.of(UnitSuccessionKind.class),
                texts(),
                days().optional(),
                documents().optional())
            .as(
                (kind, code, day, document) ->
                    UnitSuccession.builder()
                        .kind(kind)
                        .unitCode(code)
                        .day(day)
                        .document(document)
                        .build());
    return Combinators.combine(
            texts(),
            texts().optional(),
            days().optional(),
            days().optional(),
            texts().optional(),
            weeks.optional(),
            successions.list().ofMaxSize(2),
            Arbitraries.integers().optional())
        .as(
            (code, name, from, until, person, week, after, level) ->
                Unit.builder()
                    .code(code)
                    .name(name)
                    .addFormerNames(
                        UnitName.builder().name(code).validFrom(from).validUntil(until).build())
                    .kind(name)
                    .level(level)
                    .parentCode(name)
                    .head(person.map(p -> Person.builder().name(p).position(name).build()))
                    .workingWeek(week)
                    .validFrom(from)
                    .validUntil(until)
                    .addAllSuccessions(after)
                    .build());
  }

  private static Arbitrary<Objective> objectives() {
    return Combinators.combine(
            texts(), Arbitraries.of(ObjectiveKind.class), texts().optional(), days().optional())
        .as(
            (text, kind, more, day) ->
                Objective.builder()
                    .code(text)
                    .statement(text)
                    .kind(kind)
                    .indicator(more)
                    .unitOfMeasure(more)
                    .baseline(more)
                    .target(more)
                    .targetDay(day)
                    .build());
  }

  static Arbitrary<UnitReference> unitReferences() {
    return Arbitraries.oneOf(
        words().map(UnitReference::ofCode), words().map(UnitReference::ofText));
  }

  private static Arbitrary<ReformTask> tasks() {
    Arbitrary<Deliverable> deliverables =
        Combinators.combine(
                texts(), texts().optional(), Arbitraries.integers().greaterOrEqual(0).optional())
            .as(
                (name, kind, quantity) ->
                    Deliverable.builder()
                        .name(name)
                        .kind(kind)
                        .documentType(kind)
                        .quantity(quantity)
                        .build());
    return Combinators.combine(
            texts(),
            texts().optional(),
            unitReferences().list().ofMaxSize(2),
            deliverables.list().ofMaxSize(2),
            budgets().optional(),
            documents().optional(),
            days().optional(),
            Arbitraries.of(TIME_COLUMN).optional())
        .as(
            (text, more, units, outputs, budget, document, day, time) ->
                ReformTask.builder()
                    .code(text)
                    .title(text)
                    .number(more)
                    .content(more)
                    .areaCode(more)
                    .addObjectiveCodes(text)
                    .addAllLeadUnits(units)
                    .addAllCoordinatingUnits(units)
                    .responsiblePerson(more.map(p -> Person.builder().name(p).build()))
                    .addAllDeliverables(outputs)
                    .start(day)
                    .parentCode(more)
                    .carriesOutTaskCode(more)
                    .addPredecessorCodes(text)
                    .assignment(document)
                    .budget(budget)
                    .notes(more)
                    .deadline(
                        time.filter(t -> !t.equals("không rõ") && !t.isEmpty())
                            .map(t -> DeadlineParser.parse(t, CalendarPeriod.ofYear(2023))))
                    .build());
  }

  private static Arbitrary<ReformProgramme> programmes() {
    Arbitrary<ReformProgramme> own =
        Combinators.combine(
                words(), words(), periods(), documents(), Arbitraries.of(BasisStatus.class))
            .as(
                (code, name, period, source, status) ->
                    ReformProgramme.builder()
                        .code(code)
                        .name(BilingualText.of(name, name))
                        .period(period)
                        .source(source)
                        .status(status)
                        .addAreas(ReformArea.of(code, name, code))
                        .addPhases(ReformPhase.of(name, period))
                        .parentCode(code)
                        .build());
    return Arbitraries.oneOf(Arbitraries.of(ReformProgrammes.all()), own);
  }

  private static Arbitrary<DueRule> dueRules() {
    return Combinators.combine(
            texts(),
            Arbitraries.of(DueOperator.class),
            Arbitraries.of(DueAnchor.class),
            Arbitraries.integers().between(1, 31),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(0, 86_399).optional(),
            days())
        .as(PlanArbitraries::dueRule);
  }

  private static DueRule dueRule(
      String text,
      DueOperator operator,
      DueAnchor anchor,
      int day,
      int month,
      Optional<Integer> second,
      LocalDate fixed) {
    DueRule.Builder rule =
        DueRule.builder()
            .text(text)
            .operator(operator)
            .anchor(anchor)
            .time(second.map(LocalTime::ofSecondOfDay));
    return switch (anchor) {
      case END_OF_PERIOD -> (day % 2 == 0 ? rule.days(day) : rule.workingDays(day)).build();
      case FIXED_DAY -> rule.fixedDay(fixed).build();
      case DAY_OF_YEAR, DAY_OF_NEXT_YEAR -> rule.day(day).month(month).build();
      default -> rule.day(day).build();
    };
  }

  private static Arbitrary<ReportingRegime> regimes() {
    Arbitrary<ReportingPeriod> periods =
        Arbitraries.of(
            ReportingPeriod.quarter(1),
            ReportingPeriod.everyQuarter(),
            ReportingPeriod.sixMonths(2),
            ReportingPeriod.year(),
            ReportingPeriod.of(CalendarPeriod.Kind.MONTH, 12),
            ReportingPeriod.every(CalendarPeriod.Kind.MONTH),
            ReportingPeriod.every(CalendarPeriod.Kind.NINE_MONTHS));
    Arbitrary<DataWindow> windows =
        Arbitraries.oneOf(
            Arbitraries.of(DataWindow.decree09(), DataWindow.calendar(), DataWindow.closingOn(27)),
            periods().map(DataWindow::fixed));
    Arbitrary<ReportTier> tiers =
        Combinators.combine(
                Arbitraries.integers().between(1, 5), texts().optional(), dueRules().optional())
            .as(
                (level, to, due) ->
                    ReportTier.builder().level(level).recipient(to).due(due).build());
    Arbitrary<ReportRequirement> requirements =
        Combinators.combine(
                texts(),
                Arbitraries.of(ReportKind.class),
                periods.list().ofMaxSize(3),
                dueRules().optional(),
                windows.optional(),
                tiers.list().ofMaxSize(2),
                Arbitraries.of(true, false).optional(),
                days().optional())
            .as(
                (text, kind, some, due, window, levels, asked, day) ->
                    ReportRequirement.builder()
                        .code(text)
                        .title(text)
                        .kind(kind)
                        .addAllPeriods(some)
                        .due(due)
                        .window(window)
                        .reporters(text)
                        .addReportingUnitCodes(text)
                        .recipient(text)
                        .consolidatingUnitCode(text)
                        .addChannels(text, text)
                        .content(text)
                        .outline(text)
                        .dataAsked(asked)
                        .dataForm(text)
                        .addAllTiers(levels)
                        .validFrom(day)
                        .validUntil(day)
                        .build());
    return Combinators.combine(texts().optional(), requirements.list().ofMaxSize(2))
        .as((text, some) -> ReportingRegime.builder().text(text).addAllRequirements(some).build());
  }
}
