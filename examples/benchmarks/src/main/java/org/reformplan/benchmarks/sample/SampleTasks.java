package org.reformplan.benchmarks.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Budget;
import org.reformplan.plan.Deliverable;
import org.reformplan.plan.ReformTask;
import org.reformplan.programme.ReformArea;
import org.reformplan.programme.ReformProgrammes;

/** The tasks of the sample plans: every cell filled, words of the usual length. */
final class SampleTasks {
  private static final int DEPTH = 4;
  private static final int CHILDREN = 10;

  private static final List<ReformArea> AREAS = ReformProgrammes.of2021().getAreas();

  private static final List<String> DEADLINES =
      List.of(
          "Quý II",
          "Trước ngày 16/9/2024",
          "Quý III/2024",
          "Tháng 6",
          "Chậm nhất ngày 20/12/2024",
          "Quý I, II, III",
          "6 tháng đầu năm",
          "Thường xuyên",
          "Hằng quý",
          "Năm 2024");

  private static final List<String> VERBS =
      List.of(
          "Rà soát, đơn giản hóa thủ tục hành chính trong lĩnh vực",
          "Xây dựng, trình ban hành văn bản quy định chi tiết về lĩnh vực",
          "Kiểm tra việc thực hiện công tác cải cách hành chính tại đơn vị",
          "Tổ chức bồi dưỡng công chức làm công tác tiếp nhận hồ sơ đợt",
          "Triển khai, nâng cấp hệ thống thông tin giải quyết thủ tục nhóm");

  private final Map<String, Deadline> deadlines = new HashMap<>();
  private final int units;

  private SampleTasks(int units) {
    this.units = units;
  }

  static List<ReformTask> flat(int count, int units) {
    SampleTasks sample = new SampleTasks(units);
    List<ReformTask> tasks = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      tasks.add(sample.task("NV" + (i + 1), i).deadline(sample.deadline(i)).build());
    }
    return tasks;
  }

  /**
   * Tasks in printed order; those of one branch share a deadline, so that none outlasts another.
   */
  static List<ReformTask> nested(int count, int units) {
    SampleTasks sample = new SampleTasks(units);
    List<ReformTask> tasks = new ArrayList<>(count);
    for (int top = 1; tasks.size() < count; top++) {
      sample.addBranch(tasks, count, "" + top, "", 1, sample.deadline(top));
    }
    return tasks;
  }

  private void addBranch(
      List<ReformTask> tasks,
      int most,
      String code,
      String parentCode,
      int depth,
      Deadline deadline) {
    if (tasks.size() == most) {
      return;
    }
    ReformTask.Builder task = task(code, tasks.size()).deadline(deadline);
    if (!parentCode.isEmpty()) {
      task.parentCode(parentCode);
    }
    tasks.add(task.build());
    for (int child = 1; depth < DEPTH && child <= CHILDREN; child++) {
      addBranch(tasks, most, code + "." + child, code, depth + 1, deadline);
    }
  }

  private Deadline deadline(int i) {
    return deadlines.computeIfAbsent(
        DEADLINES.get(i % DEADLINES.size()), text -> DeadlineParser.parse(text, SamplePlans.YEAR));
  }

  private ReformTask.Builder task(String code, int i) {
    return ReformTask.builder()
        .code(code)
        .number(code)
        .title(VERBS.get(i % VERBS.size()) + " " + (i + 1))
        .content(
            "Thực hiện theo kế hoạch chi tiết của đơn vị chủ trì; báo cáo kết quả, khó khăn và"
                + " kiến nghị về cơ quan tổng hợp")
        .areaCode(AREAS.get(i % AREAS.size()).getCode())
        .addObjectiveCode(SamplePlans.objectiveCode(i % SamplePlans.OBJECTIVES))
        .addLeadUnit(unit(i))
        .addCoordinatingUnit(unit(i + 1))
        .addCoordinatingUnit(unit(i + 2))
        .responsiblePerson(person(i))
        .addDeliverable(document("Quyết định ban hành kết quả nhiệm vụ " + (i + 1), "QĐ"))
        .addDeliverable(document("Báo cáo kết quả thực hiện nhiệm vụ " + (i + 1), "BC"))
        .start(LocalDate.of(2024, 1, 2).plusDays(i % 60))
        .assignment(
            SamplePlans.document((100 + i % 900) + "/QĐ-BMH", LocalDate.of(2023, 11, 1 + i % 28)))
        .budget(
            Budget.builder()
                .amount(50_000_000L + i % 200 * 1_000_000L)
                .source("Ngân sách nhà nước")
                .build())
        .notes("Lồng ghép với nhiệm vụ chuyển đổi số của đơn vị");
  }

  private UnitReference unit(int i) {
    return UnitReference.ofCode(SamplePlans.unitCode(i % units));
  }

  static Person person(int i) {
    return Person.builder()
        .name("Nguyễn Văn " + (char) ('A' + i % 20))
        .position("Vụ trưởng")
        .build();
  }

  private static Deliverable document(String name, String type) {
    return Deliverable.builder().name(name).kind("Văn bản").documentType(type).quantity(1).build();
  }
}
