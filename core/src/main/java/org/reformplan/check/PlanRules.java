package org.reformplan.check;

import static org.reformplan.check.StandardRule.DOCUMENT_FORM;
import static org.reformplan.check.StandardRule.MEASURABILITY;
import static org.reformplan.check.StandardRule.PLAN_PRACTICE;
import static org.reformplan.check.StandardRule.PROGRAMME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reformplan.document.BilingualText;
import org.reformplan.document.DocumentNumber;
import org.reformplan.document.DocumentReference;
import org.reformplan.plan.Objective;
import org.reformplan.plan.ObjectiveKind;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformTask;
import org.reformplan.programme.ReformArea;

/** Rules about the plan as a document: decision, bases, objectives, areas. */
final class PlanRules extends RuleFamily {
  private static final PlanPath DECISION = PlanPath.root().property("decision");

  @Override
  List<PlanRule> all() {
    return List.of(
        rule(
                "plan-decision-missing",
                "iee",
                DOCUMENT_FORM,
                "Kế hoạch chưa nêu quyết định ban hành; hãy ghi số, ký hiệu và ngày của quyết"
                    + " định.",
                "The plan names no decision that issued it; state the decision's number and date.")
            .meaning(
                "Kế hoạch phải nêu quyết định ban hành. Không có số và ngày của quyết định thì"
                    + " không ai viện dẫn được kế hoạch và không rõ kế hoạch có từ bao giờ; dự thảo"
                    + " chưa có quyết định nên chỉ được lưu ý.",
                "A plan names the decision that issued it. Without number and date nobody can cite"
                    + " the plan or tell since when it holds; a draft has none yet, and is only"
                    + " reminded."),
        rule(
                "plan-decision-number-malformed",
                "www",
                DOCUMENT_FORM,
                "Số quyết định “{number}” {problem}; hãy kiểm tra và ghi đúng, ví dụ"
                    + " 2657/QĐ-BKHCN.",
                "The decision's number “{number}” {problem}; check it and write it in full, for"
                    + " example 2657/QĐ-BKHCN.")
            .meaning(
                "Số, ký hiệu của quyết định phải đúng thể thức văn bản hành chính. Số đọc được sau"
                    + " khi sửa lỗi gõ thường gặp, như “QÐ” gõ bằng chữ Ð khác mã, cũng được báo,"
                    + " vì tìm theo số sẽ không thấy văn bản.",
                "The decision's number and symbol have the form of official documents. A number"
                    + " that was read after a common slip was repaired, such as “QÐ” typed with"
                    + " another letter Ð, is reported too, since a search would not find the"
                    + " document."),
        rule(
                "plan-issued-after-start",
                "-ww",
                PLAN_PRACTICE,
                "Quyết định ban hành ngày {issued}, sau ngày bắt đầu kế hoạch {start}; hãy kiểm tra"
                    + " ngày ban hành hoặc thời kỳ của kế hoạch.",
                "The decision is dated {issued}, after the plan begins on {start}; check the"
                    + " decision's date or the plan's period.")
            .meaning(
                "Kế hoạch nên được ban hành trước khi thời kỳ của nó bắt đầu. Quyết định ký sau"
                    + " ngày đầu kỳ thường là ghi nhầm năm, hoặc kế hoạch ra muộn nên phần đầu kỳ"
                    + " chưa có căn cứ thực hiện.",
                "A plan is issued before its period begins. A decision of a later day is often a"
                    + " wrong year, or a late plan whose first weeks rest on nothing."),
        rule(
                "plan-legal-basis-missing",
                "iww",
                PLAN_PRACTICE,
                "Kế hoạch chưa viện dẫn căn cứ pháp lý nào; hãy nêu các văn bản làm căn cứ.",
                "The plan cites no legal basis; name the documents that it rests on.")
            .meaning(
                "Kế hoạch phải nêu căn cứ pháp lý. Căn cứ cho biết kế hoạch thực hiện chương trình"
                    + " nào và theo yêu cầu của ai.",
                "A plan cites the documents that it rests on. They tell which programme it carries"
                    + " out and who asked for it."),
        rule(
                "plan-objective-missing",
                "wee",
                PLAN_PRACTICE,
                "Kế hoạch chưa có mục tiêu nào; hãy nêu ít nhất một mục tiêu.",
                "The plan has no objective; state at least one.")
            .meaning(
                "Kế hoạch phải có ít nhất một mục tiêu. Không có mục tiêu thì cuối kỳ không đánh"
                    + " giá được kế hoạch đã đạt gì.",
                "A plan has at least one objective. Without one nobody can say at the end what the"
                    + " plan has achieved."),
        rule(
                "objective-not-measurable",
                "iww",
                MEASURABILITY,
                "Mục tiêu cụ thể {objectiveCode} chưa đo được, còn thiếu: {missing}; hãy bổ sung.",
                "Specific objective {objectiveCode} cannot be measured, it lacks: {missing}; add"
                    + " it.")
            .meaning(
                "Mục tiêu cụ thể đo được khi có chỉ tiêu, giá trị cần đạt và thời điểm đạt. Thông"
                    + " báo nêu rõ còn thiếu điều nào; mục tiêu chung không bị xét.",
                "A specific objective can be measured if it has an indicator, a target and a day"
                    + " for it. The message says which of the three it lacks; general objectives"
                    + " are not looked at."),
        rule(
                "objective-unserved",
                "iww",
                MEASURABILITY,
                "Không nhiệm vụ nào phục vụ mục tiêu {objectiveCode}; hãy gắn mục tiêu với nhiệm"
                    + " vụ.",
                "No task serves objective {objectiveCode}; link the objective to a task.")
            .meaning(
                "Mỗi mục tiêu cần ít nhất một nhiệm vụ phục vụ. Mục tiêu không gắn với nhiệm vụ nào"
                    + " thì không thành việc của ai.",
                "Each objective is served by at least one task. An objective linked to no task is"
                    + " nobody's work."),
        rule(
                "plan-area-without-task",
                "wee",
                PROGRAMME,
                "Lĩnh vực “{areaName}” ({areaCode}) của chương trình chưa có nhiệm vụ nào; hãy bổ"
                    + " sung nhiệm vụ hoặc ghi rõ lý do.",
                "Area “{areaName}” ({areaCode}) of the programme has no task; add one, or say why"
                    + " there is none.")
            .meaning(
                "Mỗi lĩnh vực của chương trình, kể cả công tác chỉ đạo, điều hành, cần có nhiệm vụ."
                    + " Chỉ xét khi kế hoạch nêu chương trình mà nó thực hiện.",
                "Each area of the programme, steering included, has a task in the plan. It is"
                    + " looked at only if the plan names its programme."),
        taskRule(
                "plan-area-unknown",
                "www",
                PROGRAMME,
                "Nhiệm vụ {taskCode} thuộc lĩnh vực “{areaCode}”, không có trong chương trình"
                    + " {programme}; hãy dùng một trong: {known}.",
                "Task {taskCode} is in area “{areaCode}”, which programme {programme} does not"
                    + " have; use one of: {known}.")
            .meaning(
                "Mã lĩnh vực của nhiệm vụ phải có trong chương trình của kế hoạch. Nhiệm vụ mang mã"
                    + " lạ nằm ngoài các bảng tổng hợp theo lĩnh vực.",
                "A task's area is one of the plan's programme. A task of another area stands"
                    + " outside the tables by area."),
        rule(
                "plan-steering-unit-missing",
                "iww",
                PLAN_PRACTICE,
                "Kế hoạch chưa nêu đơn vị theo dõi, tổng hợp; hãy giao cho một đơn vị.",
                "The plan names no unit that follows and consolidates it; give this to a unit.")
            .meaning(
                "Kế hoạch cần nêu đơn vị theo dõi, đôn đốc và tổng hợp. Không có đơn vị này thì báo"
                    + " cáo không có nơi tổng hợp.",
                "A plan names the unit that follows the work and consolidates the reports. Without"
                    + " it the reports come together nowhere."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "plan-decision-missing" ->
          reportIf(context.getPlan().getDecision().isEmpty(), "decision", findings);
      case "plan-decision-number-malformed" -> decisionNumber(context, findings);
      case "plan-issued-after-start" -> issuedAfterStart(context, findings);
      case "plan-legal-basis-missing" ->
          reportIf(context.getPlan().getLegalBases().isEmpty(), "legalBases", findings);
      case "plan-objective-missing" ->
          reportIf(context.getPlan().getObjectives().isEmpty(), "objectives", findings);
      case "objective-not-measurable" -> objectiveMeasurable(context, findings);
      case "objective-unserved" -> objectiveServed(context, findings);
      case "plan-area-without-task" -> areaWithoutTask(context, findings);
      case "plan-steering-unit-missing" ->
          reportIf(context.getPlan().getSteeringUnitCode().isEmpty(), "steeringUnitCode", findings);
      default -> throw unknown(rule);
    }
  }

  @Override
  void check(String rule, TaskView view, FindingCollector findings) {
    switch (rule) {
      case "plan-area-unknown" -> areaUnknown(view, findings);
      default -> throw unknown(rule);
    }
  }

  private static void decisionNumber(CheckContext context, FindingCollector findings) {
    Optional<DocumentReference> decision = context.getPlan().getDecision();
    if (decision.isEmpty() || decision.get().getNumber().isEmpty()) {
      return;
    }
    DocumentNumber number = decision.get().getNumber().get();
    if (!number.isWellFormed() || number.isRepaired()) {
      findings.report(
          DECISION.property("number"),
          Map.of("number", number.getAsWritten(), "problem", problemOf(number)));
    }
  }

  static BilingualText problemOf(DocumentNumber number) {
    return number.isWellFormed()
        ? BilingualText.of(
            "được hiểu là “" + number.getText() + "”", "was read as “" + number.getText() + "”")
        : BilingualText.of("không đúng thể thức", "fits no form");
  }

  private static void issuedAfterStart(CheckContext context, FindingCollector findings) {
    Optional<DocumentReference> decision = context.getPlan().getDecision();
    if (decision.isEmpty() || decision.get().getDate().isEmpty()) {
      return;
    }
    LocalDate issued = decision.get().getDate().get();
    LocalDate start = context.getPlan().getPeriod().getStart();
    if (issued.isAfter(start)) {
      findings.report(DECISION.property("date"), Map.of("issued", issued, "start", start));
    }
  }

  private static void objectiveMeasurable(CheckContext context, FindingCollector findings) {
    List<Objective> objectives = context.getPlan().getObjectives();
    for (int i = 0; i < objectives.size(); i++) {
      Objective objective = objectives.get(i);
      if (objective.getKind() == ObjectiveKind.SPECIFIC) {
        List<BilingualText> missing = missingFrom(objective);
        if (!missing.isEmpty()) {
          findings.report(
              PlanPath.root().property("objectives").index(i),
              Map.of("objectiveCode", objective.getCode(), "missing", joined(missing)));
        }
      }
    }
  }

  private static List<BilingualText> missingFrom(Objective objective) {
    List<BilingualText> missing = new ArrayList<>();
    if (objective.getIndicator().isEmpty()) {
      missing.add(BilingualText.of("chỉ tiêu", "an indicator"));
    }
    if (objective.getTarget().isEmpty()) {
      missing.add(BilingualText.of("giá trị cần đạt", "a target"));
    }
    if (objective.getTargetDay().isEmpty()) {
      missing.add(BilingualText.of("thời điểm đạt", "the target's day"));
    }
    return missing;
  }

  static BilingualText joined(List<BilingualText> texts) {
    return BilingualText.of(
        texts.stream().map(BilingualText::getVi).collect(Collectors.joining(", ")),
        texts.stream().map(BilingualText::getEn).collect(Collectors.joining(", ")));
  }

  private static void objectiveServed(CheckContext context, FindingCollector findings) {
    Set<String> unserved = new HashSet<>(context.codesOfObjectives());
    List<ReformTask> tasks = context.getPlan().getTasks();
    for (int i = 0; i < tasks.size() && !unserved.isEmpty(); i++) {
      List<String> served = tasks.get(i).getObjectiveCodes();
      for (int k = 0; k < served.size(); k++) {
        unserved.remove(served.get(k));
      }
    }
    List<Objective> objectives = context.getPlan().getObjectives();
    for (int i = 0; i < objectives.size(); i++) {
      if (unserved.contains(objectives.get(i).getCode())) {
        findings.report(
            PlanPath.root().property("objectives").index(i),
            Map.of("objectiveCode", objectives.get(i).getCode()));
      }
    }
  }

  private static void areaWithoutTask(CheckContext context, FindingCollector findings) {
    Set<String> empty = new HashSet<>(context.codesOfAreas());
    List<ReformTask> tasks = context.getPlan().getTasks();
    for (int i = 0; i < tasks.size() && !empty.isEmpty(); i++) {
      Optional<String> area = tasks.get(i).getAreaCode();
      if (area.isPresent()) {
        empty.remove(area.get());
      }
    }
    if (empty.isEmpty()) {
      return;
    }
    for (ReformArea area : context.getPlan().getProgramme().orElseThrow().getAreas()) {
      if (empty.contains(area.getCode())) {
        findings.report(
            PlanPath.root().property("tasks"),
            Map.of("areaCode", area.getCode(), "areaName", area.getName()));
      }
    }
  }

  private static void areaUnknown(TaskView view, FindingCollector findings) {
    Set<String> known = view.context().codesOfAreas();
    ReformTask task = view.getTask();
    if (!known.isEmpty()
        && task.getAreaCode().isPresent()
        && !known.contains(task.getAreaCode().get())
        && !view.isSaidBelow(ReformTask::getAreaCode)) {
      findings.report(
          view.getPath().property("areaCode"),
          Map.of(
              "taskCode", task.getCode(),
              "areaCode", task.getAreaCode().get(),
              "programme", view.context().getPlan().getProgramme().orElseThrow().getCode(),
              "known", String.join(", ", known)));
    }
  }
}
