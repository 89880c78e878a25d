package org.reformplan.check;

import static org.reformplan.check.StandardRule.CONSISTENCY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.LegalBasis;
import org.reformplan.plan.PlanPath;
import org.reformplan.progress.DutyState;
import org.reformplan.progress.DutyStatus;
import org.reformplan.progress.QualityRecord;
import org.reformplan.progress.StatusBoard;
import org.reformplan.quality.Audit;
import org.reformplan.quality.AuditFinding;
import org.reformplan.quality.CorrectiveAction;

/** Rules about what audits found and what was done about it. */
final class QualityProgressRules extends RuleFamily {
  private static final LegalBasis CORRECTION =
      LegalBasis.of(
          "TCVN ISO 9001:2015, điều khoản 10.2 (sự không phù hợp và hành động khắc phục)",
          "ISO 9001:2015, clause 10.2 (nonconformity and corrective action)",
          BasisStatus.REPORTED);

  @Override
  List<PlanRule> all() {
    return List.of(
        rule(
                "nonconformity-without-action",
                "-we",
                CORRECTION,
                "Điểm không phù hợp {findingCode} của đơn vị {unitCode} chưa có hành động khắc"
                    + " phục; hãy xác định việc phải làm và thời hạn.",
                "Nonconformity {findingCode} of unit {unitCode} has no corrective action; settle"
                    + " what is to be done and by when.")
            .meaning(
                "Mỗi điểm không phù hợp phải có hành động khắc phục. Điểm khuyến nghị không cần;"
                    + " một hành động có thể khắc phục nhiều điểm.",
                "Each nonconformity has a corrective action. Observations need none; one action may"
                    + " answer several.")
            .needing(CheckInput.PROGRESS),
        rule(
                "corrective-action-overdue",
                "-we",
                CORRECTION,
                "Hành động khắc phục {taskCode} của đơn vị {unitCode} phải xong ngày {lastDay}, đã"
                    + " quá hạn; hãy hoàn thành hoặc gia hạn.",
                "Corrective action {taskCode} of unit {unitCode} was due by {lastDay} and is"
                    + " overdue; complete it or have it extended.")
            .meaning(
                "Hành động khắc phục phải xong trước khi hết hạn. Gia hạn được tính; chỉ xét với"
                    + " một ngày xét.",
                "A corrective action is completed by its last day. Extensions count; it is judged"
                    + " on a given day only.")
            .needing(CheckInput.PROGRESS, CheckInput.DAY),
        progressRule(
                "corrective-action-finding-unknown",
                "-ww",
                CORRECTION,
                "Hành động khắc phục {actionCode} của đơn vị {unitCode} trả lời điểm {findingCode},"
                    + " mà không cuộc đánh giá nào ghi nhận; hãy sửa mã hoặc ghi nhận cuộc đánh"
                    + " giá.",
                "Corrective action {actionCode} of unit {unitCode} answers finding {findingCode},"
                    + " which no audit has recorded; correct the code or record the audit.")
            .meaning(
                "Hành động khắc phục phải trả lời một điểm mà cuộc đánh giá đã ghi nhận. Mã sai làm"
                    + " điểm không phù hợp thật trông như chưa được khắc phục.",
                "A corrective action answers what an audit has found. With a wrong code the real"
                    + " nonconformity seems to have no action."),
        progressRule(
                "corrective-action-code-duplicate",
                "-ww",
                CONSISTENCY,
                "Mã {actionCode} của hành động khắc phục đã được dùng cho việc khác; hãy cho hành"
                    + " động này một mã riêng.",
                "Code {actionCode} of this corrective action stands for other work already; give"
                    + " the action a code of its own.")
            .meaning(
                "Mã của hành động khắc phục không được trùng mã nhiệm vụ hoặc mã hành động khác."
                    + " Tiến độ và gia hạn gọi công việc theo mã, nên mã trùng làm lẫn hai việc.",
                "A corrective action shares its code with no task and no other action. Progress and"
                    + " extensions call work by its code, so that two of one code are mixed up."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "nonconformity-without-action" -> withoutAction(context, findings);
      case "corrective-action-overdue" -> actionOverdue(context, findings);
      case "corrective-action-finding-unknown" -> findingUnknown(context.progressFacts(), findings);
      case "corrective-action-code-duplicate" -> codeDuplicate(context.progressFacts(), findings);
      default -> throw unknown(rule);
    }
  }

  private static void withoutAction(CheckContext context, FindingCollector findings) {
    LocalDate day = context.findAsOf().orElse(LocalDate.MAX);
    List<RecordView> views =
        context.listRecords().stream()
            .filter(view -> view.getRecord() instanceof QualityRecord)
            .filter(view -> !view.getRecord().getDay().isAfter(day))
            .toList();
    Set<String> answered = new HashSet<>();
    for (RecordView view : views) {
      action(view).ifPresent(action -> answered.addAll(action.getFindingCodes()));
    }
    for (RecordView view : views) {
      QualityRecord record = (QualityRecord) view.getRecord();
      if (record.getEvent() instanceof Audit audit) {
        report(audit, record.getUnitCode(), answered, view.getPath(), findings);
      }
    }
  }

  private static void report(
      Audit audit, String unitCode, Set<String> answered, PlanPath at, FindingCollector findings) {
    for (int i = 0; i < audit.getFindings().size(); i++) {
      AuditFinding found = audit.getFindings().get(i);
      if (found.getKind().isNonconformity() && !answered.contains(found.getCode())) {
        findings.report(
            CheckedDocument.PROGRESS,
            at.property("audit").property("findings").index(i),
            Map.of("findingCode", found.getCode(), "unitCode", unitCode));
      }
    }
  }

  private static void actionOverdue(CheckContext context, FindingCollector findings) {
    Map<String, DutyStatus> overdue = new HashMap<>();
    for (DutyStatus entry : context.findBoard().map(StatusBoard::getEntries).orElse(List.of())) {
      if (entry.getCorrectiveAction().isPresent() && entry.getState() == DutyState.OPEN_OVERDUE) {
        overdue.put(entry.getDuty().getId(), entry);
      }
    }
    for (RecordView view : context.listRecords()) {
      Optional<CorrectiveAction> action = action(view);
      DutyStatus entry = action.map(CorrectiveAction::getCode).map(overdue::remove).orElse(null);
      if (entry != null) {
        findings.report(
            CheckedDocument.PROGRESS,
            view.getPath().property("action").inTask(entry.getDuty().getId()),
            Map.of(
                "taskCode", entry.getDuty().getId(),
                "unitCode", ((QualityRecord) view.getRecord()).getUnitCode(),
                "lastDay", entry.findLastDay().orElseThrow()));
      }
    }
  }

  private static Optional<CorrectiveAction> action(RecordView view) {
    return view.getRecord() instanceof QualityRecord record
            && record.getEvent() instanceof CorrectiveAction action
        ? Optional.of(action)
        : Optional.empty();
  }

  /** An audit may be recorded after the action that answers it. */
  private static void findingUnknown(ProgressFacts facts, FindingCollector findings) {
    Set<String> found = new HashSet<>();
    for (RecordView view : facts.counted()) {
      if (view.getRecord() instanceof QualityRecord record
          && record.getEvent() instanceof Audit audit) {
        audit.getFindings().forEach(finding -> found.add(finding.getCode()));
      }
    }
    for (RecordView view : facts.counted()) {
      action(view).ifPresent(action -> report(action, found, view, findings));
    }
  }

  private static void report(
      CorrectiveAction action, Set<String> found, RecordView view, FindingCollector findings) {
    List<String> codes = action.getFindingCodes();
    for (int i = 0; i < codes.size(); i++) {
      if (!found.contains(codes.get(i))) {
        findings.report(
            CheckedDocument.PROGRESS,
            view.getPath().property("action").property("findingCodes").index(i),
            Map.of(
                "actionCode", action.getCode(),
                "unitCode", ((QualityRecord) view.getRecord()).getUnitCode(),
                "findingCode", codes.get(i)));
      }
    }
  }

  /** Of two actions, the one that happened later is the second. */
  private static void codeDuplicate(ProgressFacts facts, FindingCollector findings) {
    Set<String> seen = new HashSet<>();
    for (RecordView view : facts.countedAsHappened()) {
      Optional<CorrectiveAction> action = action(view);
      if (action.isPresent()
          && (facts.isPlanned(action.get().getCode()) || !seen.add(action.get().getCode()))) {
        findings.report(
            CheckedDocument.PROGRESS,
            view.getPath().property("action").property("code"),
            Map.of("actionCode", action.get().getCode()));
      }
    }
  }
}
