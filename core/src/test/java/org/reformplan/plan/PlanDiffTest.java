package org.reformplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.reformplan.TestPlans;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.document.DocumentReference;
import org.reformplan.reporting.ReportingRegime;

class PlanDiffTest {
  private static final ReformPlan PLAN =
      plan(
          task("1"),
          task("1.1").parentCode("1"),
          task("1.2").parentCode("1"),
          task("1.3").parentCode("1"),
          task("2"),
          task("2.1")
              .parentCode("2")
              .deadline(DeadlineParser.parse("Quý II", CalendarPeriod.ofYear(2024))),
          task("3"));

  private static ReformTask.Builder task(String code) {
    return ReformTask.builder().code(code).title("Nhiệm vụ " + code);
  }

  private static ReformPlan plan(ReformTask.Builder... tasks) {
    ReformPlan.Builder plan =
        ReformPlan.builder().title("Kế hoạch").period(CalendarPeriod.ofYear(2024));
    for (ReformTask.Builder task : tasks) {
      plan.addTask(task.build());
    }
    return plan.build();
  }

  private static List<String> lines(ReformPlan old, ReformPlan now) {
    return PlanDiff.between(old, now).getChanges().stream().map(PlanChange::toString).toList();
  }

  private static ReformPlan amended(TaskAmendment... changes) {
    return PlanAmendment.builder()
        .decision(TestPlans.decision("99/QĐ-BKHCN", LocalDate.of(2024, 7, 1)))
        .addChanges(changes)
        .build()
        .applyTo(PLAN);
  }

  @Test
  void aPlanDoesNotDifferFromItself() {
    assertThat(PlanDiff.between(PLAN, PLAN).isEmpty()).isTrue();
    assertThat(PlanDiff.between(PLAN, PLAN)).hasToString("");
  }

  @Test
  void movingOnePostponingOneAndDroppingOneAreThreeLines() {
    ReformPlan now =
        amended(
            TaskAmendment.move("1.3", Optional.of("1"), Optional.empty()),
            TaskAmendment.postpone(
                "2.1", DeadlineParser.parse("Quý IV", CalendarPeriod.ofYear(2024))),
            TaskAmendment.drop("3"));

    assertThat(lines(PLAN, now))
        .containsExactly(
            "moved /tasks/1 (1.3): 1 › 1.3 #4 -> 1 › 1.3 #2",
            "changed /tasks/5/deadline (2.1): Quý II -> Quý IV",
            "removed /tasks/6 (3): 3 Nhiệm vụ 3 -> nothing");
  }

  @Test
  void aTaskThatOnlyStandsElsewhereMoved() {
    ReformPlan now = amended(TaskAmendment.move("1.3", Optional.of("1"), Optional.empty()));

    assertThat(lines(PLAN, now)).containsExactly("moved /tasks/1 (1.3): 1 › 1.3 #4 -> 1 › 1.3 #2");
    PlanChange change = PlanDiff.between(PLAN, now).getChanges().get(0);
    assertThat(change.getOldPath().orElseThrow().toPointer()).isEqualTo("/tasks/3");
    assertThat(change.getTaskCode()).contains("1.3");
  }

  @Test
  void aTaskUnderAnotherParentMovedWithItsNumberInOneLine() {
    ReformPlan old =
        plan(
            task("a").number("I"), task("b").number("II"), task("c").number("I.1").parentCode("a"));
    ReformPlan now =
        plan(
            task("a").number("I"),
            task("b").number("II"),
            task("c").number("II.1").parentCode("b"));

    assertThat(lines(old, now))
        .containsExactly("moved /tasks/2 (c): a › c (I.1) #3 -> b › c (II.1) #3");
  }

  @Test
  void aParentMovesAsOneWithTheTasksUnderIt() {
    ReformPlan now = amended(TaskAmendment.move("1", Optional.empty(), Optional.empty()));

    assertThat(now.getTasks())
        .extracting(ReformTask::getCode)
        .containsExactly("2", "2.1", "3", "1", "1.1", "1.2", "1.3");
    assertThat(lines(PLAN, now)).containsExactly("moved /tasks/3 (1): 1 #1 -> 1 #4");
  }

  /** What is gone has no place in the new plan, where another task stands at that number. */
  @Test
  void whatWasRemovedIsPointedToInTheOldPlan() {
    ReformPlan old = plan(task("1"), task("2"), task("3").content("Nội dung"));
    ReformPlan now = plan(task("4"), task("3"));

    assertThat(lines(old, now))
        .containsExactly(
            "added /tasks/0 (4): nothing -> 4 Nhiệm vụ 4",
            "removed /tasks/2/content (3): Nội dung -> nothing",
            "removed /tasks/0 (1): 1 Nhiệm vụ 1 -> nothing",
            "removed /tasks/1 (2): 2 Nhiệm vụ 2 -> nothing");
  }

  @Test
  void peopleReadDaysAsTheyAreWrittenInDocuments() {
    ReformPlan now =
        ReformPlan.builder()
            .from(PLAN)
            .period(CalendarPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 11, 30)))
            .decision(TestPlans.decision("99/QĐ-BKHCN", LocalDate.of(2024, 7, 1)))
            .addNote("Họp ngày 2024-03-05")
            .build();

    assertThat(PlanDiff.between(PLAN, now).getChanges())
        .extracting(change -> change.getNewWords().orElseThrow().getVi())
        .satisfiesExactly(
            period -> assertThat(period).isEqualTo("01/01/2024–30/11/2024"),
            decision -> assertThat(decision).startsWith("99/QĐ-BKHCN ngày 01/07/2024"),
            note -> assertThat(note).isEqualTo("Họp ngày 2024-03-05"));
  }

  @Test
  void amendingDecisionsThatWereAddedAreToldApartFromTheContent() {
    ReformPlan now = amended(TaskAmendment.drop("3"));
    PlanDiff diff = PlanDiff.between(PLAN, now);

    assertThat(diff.getAddedAmendments())
        .singleElement()
        .asString()
        .startsWith("added /amendments/0: nothing -> 99/QĐ-BKHCN of 2024-07-01");
    assertThat(PlanDiff.between(now, now).getAddedAmendments()).isEmpty();
    assertThat(PlanDiff.between(now, PLAN).getAddedAmendments()).isEmpty();
  }

  /** Number, day and issuer say which decision it is; that its title changed is not to be seen. */
  @Test
  void whatTheTextOfAValueLeavesOutIsComparedPartByPart() {
    DocumentReference decision = TestPlans.decision("99/QĐ-BKHCN", LocalDate.of(2024, 7, 1));
    ReformPlan.Builder plan = ReformPlan.builder().from(PLAN);
    ReformPlan old =
        plan.decision(titled(decision, "Kế hoạch")).legalBases(List.of(decision, decision)).build();
    ReformPlan now =
        plan.decision(titled(decision, "Kế hoạch năm 2024"))
            .legalBases(List.of(decision, titled(decision, "Căn cứ")))
            .build();

    assertThat(lines(old, now))
        .containsExactly(
            "changed /decision/title: Kế hoạch -> Kế hoạch năm 2024",
            "added /legalBases/1/title: nothing -> Căn cứ");
  }

  private static DocumentReference titled(DocumentReference document, String title) {
    return DocumentReference.builder().from(document).title(title).build();
  }

  @Test
  void aDecisionThatTheHistoryTellsOtherwiseIsNoNewDecision() {
    ReformPlan old = amended(TaskAmendment.drop("3"));
    PlanAmendment told = old.getAmendments().get(0);
    PlanAmendment other =
        PlanAmendment.builder()
            .from(told)
            .decision(titled(told.getDecision(), "Điều chỉnh kế hoạch"))
            .effectiveFrom(LocalDate.of(2024, 8, 1))
            .build();
    ReformPlan now = ReformPlan.builder().from(old).amendments(List.of(told, other)).build();
    ReformPlan corrected = ReformPlan.builder().from(old).amendments(List.of(other)).build();

    assertThat(PlanDiff.between(old, corrected).getAddedAmendments()).isEmpty();
    assertThat(lines(old, corrected))
        .containsExactly(
            "added /amendments/0/decision/title: nothing -> Điều chỉnh kế hoạch",
            "added /amendments/0/effectiveFrom: nothing -> 2024-08-01");
    assertThat(lines(old, now)).isEmpty();
    assertThat(PlanDiff.between(old, now).getAddedAmendments())
        .singleElement()
        .asString()
        .startsWith("added /amendments/1");
  }

  @Test
  void whoSetTheReportsIsCompared() {
    ReportingRegime regime = ReportingRegime.builder().text("Báo cáo").build();
    ReportingRegime sourced =
        ReportingRegime.builder()
            .from(regime)
            .addSource(TestPlans.decision("99/QĐ-BKHCN", LocalDate.of(2024, 7, 1)))
            .build();
    ReformPlan.Builder plan = ReformPlan.builder().from(PLAN);

    assertThat(lines(plan.reportingRegime(regime).build(), plan.reportingRegime(sourced).build()))
        .singleElement()
        .asString()
        .startsWith("added /reportingRegime/sources: nothing -> 99/QĐ-BKHCN of 2024-07-01");
  }

  @Test
  void renumberingInPlaceIsAChangeOfTheNumber() {
    assertThat(lines(plan(task("1").number("1")), plan(task("1").number("I"))))
        .containsExactly("changed /tasks/0/number (1): 1 -> I");
  }

  @Test
  void theSameWordsWithAnotherMeaningAreShownInFull() {
    ReformPlan old =
        plan(task("1").deadline(DeadlineParser.parse("Quý II", CalendarPeriod.ofYear(2023))));
    ReformPlan now =
        plan(task("1").deadline(DeadlineParser.parse("Quý II", CalendarPeriod.ofYear(2024))));

    assertThat(lines(old, now))
        .containsExactly("changed /tasks/0/deadline (1): Quý II/2023 -> Quý II/2024");
  }

  @Test
  void everyPartOfThePlanIsCompared() {
    ReformPlan old = TestPlans.clean().build();
    ReformPlan now =
        ReformPlan.builder()
            .from(old)
            .level(PlanLevel.YEARLY)
            .units(List.of(TestPlans.unit("A").name("Vụ A").build(), TestPlans.unit("C").build()))
            .objectives(List.of(TestPlans.objective().target("70").build()))
            .customData(CustomData.of(Map.of("key", 1)))
            .reportingRegime(Optional.empty())
            .build();

    assertThat(lines(old, now))
        .containsExactly(
            "added /level: nothing -> yearly",
            "added /customData: nothing -> {key=1}",
            "changed /objectives/0/target: 60 -> 70",
            "changed /units/0/name: Đơn vị A -> Vụ A",
            "added /units/1: nothing -> C Đơn vị C",
            "removed /units/1: B Đơn vị B -> nothing",
            "removed /reportingRegime: reporting regime ["
                + old.getReportingRegime().orElseThrow().getRequirements().get(0)
                + "] -> nothing");
  }

  @Test
  void ofTwoTasksWithOneCodeTheSecondIsComparedWithTheSecond() {
    assertThat(lines(plan(task("1"), task("1").title("B")), plan(task("1"), task("1").title("C"))))
        .containsExactly("changed /tasks/1/title (1): B -> C");
    assertThat(lines(plan(task("1"), task("1")), plan(task("1"))))
        .containsExactly("removed /tasks/1 (1): 1 Nhiệm vụ 1 -> nothing");
  }

  @Property(tries = 300)
  void plansWithoutADifferenceHaveTheSameTasks(
      @ForAll("lists") List<String> old, @ForAll("lists") List<String> now) {
    ReformPlan one = planOf(old);
    ReformPlan two = planOf(now);

    assertThat(PlanDiff.between(one, two).isEmpty())
        .isEqualTo(one.getTasks().equals(two.getTasks()));
  }

  /** Texts of a code and, maybe, a parent. */
  private static ReformPlan planOf(List<String> tasks) {
    return plan(
        tasks.stream()
            .map(
                text -> {
                  ReformTask.Builder task = task(text.substring(0, 1));
                  return text.length() > 1 ? task.parentCode(text.substring(1)) : task;
                })
            .toArray(ReformTask.Builder[]::new));
  }

  @Provide
  Arbitrary<List<String>> lists() {
    return Arbitraries.of("a", "b", "ba", "c", "ca", "cb", "d", "dx", "ab").list().ofMaxSize(5);
  }

  @Property(tries = 200)
  void movingOneTaskIsOneLine(
      @ForAll @IntRange(max = 19) int from, @ForAll @IntRange(max = 19) int to) {
    List<ReformTask> tasks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      tasks.add(task("T" + i).build());
    }
    ReformPlan old = ReformPlan.builder().from(plan()).tasks(tasks).build();
    tasks.add(to, tasks.remove(from));
    ReformPlan now = ReformPlan.builder().from(plan()).tasks(tasks).build();

    assertThat(PlanDiff.between(old, now).getChanges()).hasSize(from == to ? 0 : 1);
  }

  @Test
  void aDocumentOfBlanksIsToldBetweenMarks() {
    assertThat(wordsForNewBasis(DocumentReference.builder().title(" "))).containsExactly("“ ”");
    assertThat(wordsForNewBasis(DocumentReference.builder().type("  "))).containsExactly("“  ”");
    assertThat(wordsForNewBasis(DocumentReference.builder().title(" ").issuer("Bộ Nội vụ")))
        .containsExactly("“ ”, Bộ Nội vụ");
    assertThat(
            wordsForNewBasis(DocumentReference.builder().title(" ").date(LocalDate.of(2024, 7, 1))))
        .containsExactly("“ ” ngày 01/07/2024");
  }

  private static List<String> wordsForNewBasis(DocumentReference.Builder basis) {
    ReformPlan old = ReformPlan.builder().title("K").period(CalendarPeriod.ofYear(2024)).build();
    ReformPlan now = ReformPlan.builder().from(old).legalBases(List.of(basis.build())).build();
    return PlanDiff.between(old, now).getChanges().stream()
        .map(change -> change.getNewWords().orElseThrow().getVi())
        .toList();
  }

  @Test
  void aHundredThousandTasksFourDeepAreBuiltLookedUpComparedAndPrinted() {
    List<ReformTask> tasks = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      int level = i % 4;
      ReformTask.Builder task = task("T" + i).number("" + i);
      tasks.add(
          level == 0 ? task.areaCode("A" + i).build() : task.parentCode("T" + (i - 1)).build());
    }
    ReformPlan old = ReformPlan.builder().from(plan()).tasks(tasks).build();
    Collections.reverse(tasks);
    ReformPlan reversed = ReformPlan.builder().from(plan()).tasks(tasks).build();
    ReformPlan amended =
        PlanAmendment.builder()
            .decision(TestPlans.decision("99/QĐ-BKHCN", LocalDate.of(2024, 7, 1)))
            .addChanges(
                TaskAmendment.move("T4", Optional.empty(), Optional.empty()),
                TaskAmendment.drop("T99996"))
            .build()
            .applyTo(old);

    assertThat(old.areaCodeOf(old.getTask("T99999"))).contains("A99996");
    assertThat(old.groupByArea().getGroups()).hasSize(25_000);
    assertThat(PlanDiff.between(old, reversed).getChanges()).hasSizeGreaterThan(90_000);
    assertThat(PlanDiff.between(old, amended).getChanges()).hasSize(5);
    assertThat(PlanDiff.between(old, reversed).toString()).contains("moved /tasks/");
  }
}
