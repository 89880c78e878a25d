package org.reformplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.document.BilingualText;
import org.reformplan.organisation.UnitDirectory;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Duty;
import org.reformplan.plan.DutyKind;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.quality.CorrectiveAction;
import org.reformplan.quality.QualityItem;
import org.reformplan.reporting.ReportObligation;

/** Puts plan and progress together into the entries of a board: each record and duty once. */
final class BoardAssembly {
  private static final Comparator<Duty> BY_LAST_DAY =
      Comparator.comparing((Duty duty) -> duty.findLastDay().orElse(LocalDate.MAX))
          .thenComparing(Duty::getKind);

  private final ReformPlan plan;
  private final StatusPolicy policy;
  private final DeadlinePolicy deadlines;
  private final LocalDate asOf;
  private final ProgressIndex index;
  private final UnitDirectory directory;
  private final UnitChanges units;
  private final Standing standing;
  private final Map<String, ReportObligation> obligations = new HashMap<>();
  private final Map<String, CorrectiveAction> actions = new HashMap<>();

  BoardAssembly(ReformPlan plan, PlanProgress progress, LocalDate asOf, StatusPolicy policy) {
    this.plan = plan;
    this.policy = policy;
    this.deadlines = policy.getDeadlinePolicy();
    this.asOf = asOf;
    this.index = new ProgressIndex(progress, asOf);
    this.directory = UnitDirectory.of(plan.getUnits());
    this.units = new UnitChanges(index.unitChanges(), directory, asOf);
    this.standing = new Standing(asOf, deadlines.getCalendar());
  }

  UnitChanges units() {
    return units;
  }

  List<DutyStatus> entries() {
    List<Duty> duties = new ArrayList<>(plan.duties(deadlines));
    plan.obligations(deadlines).forEach(owed -> obligations.putIfAbsent(owed.getId(), owed));
    int planned = duties.size();
    for (RequestReceived received : index.requests()) {
      for (ReportObligation owed : received.getRequest().obligations(deadlines)) {
        if (obligations.putIfAbsent(owed.getId(), owed) == null) {
          duties.add(Duty.ofReport(owed));
        }
      }
    }
    index.actions().forEach(record -> duties.add(action(record)));
    if (duties.size() > planned) {
      duties.sort(BY_LAST_DAY);
    }
    return duties.stream()
        .map(duty -> duty.getKind() == DutyKind.REPORT ? report(duty) : work(duty))
        .toList();
  }

  /** What names nothing of the plan; the entries must be made first. */
  List<ProgressRecord> unmatched() {
    return index.unmatched(plan, directory, obligations.keySet());
  }

  /** A blank code names no unit. */
  private static List<UnitReference> unitOf(String code) {
    return code.isBlank() ? List.of() : List.of(UnitReference.ofCode(code));
  }

  /** A corrective action is owed by the unit whose system it is. */
  private Duty action(QualityRecord record) {
    CorrectiveAction action = (CorrectiveAction) record.getEvent();
    actions.put(action.getCode(), action);
    return Duty.builder()
        .kind(DutyKind.QUALITY)
        .id(action.getCode())
        .title(BilingualText.untranslated(action.getTitle()))
        .units(unitOf(record.getUnitCode()))
        .deadline(action.getLastDay().map(day -> deadlineOf(action, day)))
        .build();
  }

  private EffectiveDeadline deadlineOf(CorrectiveAction action, LocalDate day) {
    String words = action.getText().orElseGet(() -> "đến ngày " + VietnamDays.inWords(day));
    return Deadline.byDay(words, day, Optional.empty()).resolve(deadlines);
  }

  private DutyStatus report(Duty duty) {
    List<ReportSubmission> submissions = ReportHistory.inOrder(index.submissionsOf(duty.getId()));
    DutyStatus.Builder status =
        start(duty, duty.getDeadline())
            .verified(false)
            .submissions(submissions)
            .repeatedSubmissions(ReportHistory.repeated(submissions));
    Optional<SubmissionTime> sent =
        Optional.ofNullable(obligations.get(duty.getId()))
            .flatMap(owed -> sent(status, owed, submissions));
    standing.describe(status, duty.getDeadline(), sent);
    nextDueDay(duty.getDeadline(), sent.isEmpty()).ifPresent(status::nextDueDay);
    return status.build();
  }

  private static Optional<SubmissionTime> sent(
      DutyStatus.Builder status, ReportObligation owed, List<ReportSubmission> submissions) {
    ReportHistory history = new ReportHistory(owed.getRequirement());
    List<ReportSubmission> completing = history.completing(submissions);
    status
        .addAllCompletingRecords(completing)
        .missingChannels(history.missingChannels(submissions));
    return completing.isEmpty()
        ? Optional.empty()
        : Optional.of(completing.get(completing.size() - 1).getSent());
  }

  private DutyStatus work(Duty duty) {
    TaskHistory history = index.historyOf(duty.getId());
    List<DeadlineExtension> extensions = history.extensions();
    Optional<EffectiveDeadline> deadline = duty.getDeadline();
    for (DeadlineExtension extension : extensions) {
      deadline = Optional.of(extension.applyTo(deadline, deadlines));
    }
    TaskHistory.Completion completion = history.completion();
    Optional<SubmissionTime> done =
        completion.day(policy.getCompletionBasis()).map(SubmissionTime::on);
    DutyStatus.Builder status =
        start(duty, deadline)
            .extensions(extensions)
            .verified(completion.isVerified())
            .completingRecords(done.isPresent() ? completion.records() : List.of())
            .latestUpdate(history.latestUpdate())
            .correctiveAction(correctiveAction(duty))
            .coordinatingUnits(units.currentOf(coordinatingUnits(duty)));
    standing.describe(status, deadline, done);
    nextDueDay(deadline, done.isEmpty()).ifPresent(status::nextDueDay);
    return status.build();
  }

  private Optional<CorrectiveAction> correctiveAction(Duty duty) {
    return duty.getKind() == DutyKind.QUALITY && plan.findQualityItem(duty.getId()).isEmpty()
        ? Optional.ofNullable(actions.get(duty.getId()))
        : Optional.empty();
  }

  private List<UnitReference> coordinatingUnits(Duty duty) {
    return duty.getKind() == DutyKind.TASK
        ? plan.findTask(duty.getId()).map(ReformTask::getCoordinatingUnits).orElse(List.of())
        : plan.findQualityItem(duty.getId())
            .map(QualityItem::getCoordinatingUnits)
            .orElse(List.of());
  }

  private DutyStatus.Builder start(Duty duty, Optional<EffectiveDeadline> deadline) {
    DutyStatus.Builder status = DutyStatus.builder();
    return status.duty(duty).deadline(deadline).units(units.currentOf(duty.getUnits()));
  }

  private Optional<LocalDate> nextDueDay(Optional<EffectiveDeadline> deadline, boolean open) {
    return open
        ? deadline.map(EffectiveDeadline::listDueDays).orElse(List.of()).stream()
            .filter(day -> !day.isBefore(asOf))
            .findFirst()
        : Optional.empty();
  }
}
