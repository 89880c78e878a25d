package org.reformplan.benchmarks.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reformplan.benchmarks.bean.BudgetBean;
import org.reformplan.benchmarks.bean.DocumentBean;
import org.reformplan.benchmarks.bean.PlanBean;
import org.reformplan.benchmarks.bean.TaskBean;
import org.reformplan.deadline.Deadline;
import org.reformplan.plan.Budget;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;

/** Sums up what was read, so that readers of different types can be seen to read the same. */
final class Digest {
  private int value;

  private Digest() {}

  private void task(
      @Nullable String code,
      @Nullable String title,
      @Nullable LocalDate start,
      @Nullable String deadline,
      @Nullable Long amount,
      @Nullable LocalDate assigned,
      List<?> coordinating,
      List<?> deliverables) {
    value =
        31 * value
            + Objects.hash(
                code,
                title,
                start,
                deadline,
                amount,
                assigned,
                coordinating.size(),
                deliverables.size());
  }

  static int of(ReformPlan plan) {
    Digest digest = new Digest();
    for (ReformTask task : plan.getTasks()) {
      digest.task(
          task.getCode(),
          task.getTitle(),
          task.getStart().orElse(null),
          task.getDeadline().map(Deadline::getText).orElse(null),
          task.getBudget().flatMap(Budget::getAmount).orElse(null),
          task.getAssignment().flatMap(document -> document.getDate()).orElse(null),
          task.getCoordinatingUnits(),
          task.getDeliverables());
    }
    return digest.value;
  }

  static int of(PlanBean plan) {
    Digest digest = new Digest();
    for (TaskBean task : plan.getTasks()) {
      BudgetBean budget = task.getBudget();
      DocumentBean assignment = task.getAssignment();
      digest.task(
          task.getCode(),
          task.getTitle(),
          task.getStart(),
          task.getDeadline(),
          budget.getAmount(),
          assignment.getDate(),
          task.getCoordinatingUnits(),
          task.getDeliverables());
    }
    return digest.value;
  }

  static int of(PlanRecords.Plan plan) {
    Digest digest = new Digest();
    for (PlanRecords.Task task : Objects.requireNonNull(plan.tasks())) {
      digest.task(
          task.code(),
          task.title(),
          task.start(),
          task.deadline(),
          Objects.requireNonNull(task.budget()).amount(),
          Objects.requireNonNull(task.assignment()).date(),
          Objects.requireNonNull(task.coordinatingUnits()),
          Objects.requireNonNull(task.deliverables()));
    }
    return digest.value;
  }

  static int of(PlanImmutables.Plan plan) {
    Digest digest = new Digest();
    for (PlanImmutables.Task task : plan.getTasks()) {
      digest.task(
          task.getCode(),
          task.getTitle(),
          task.getStart(),
          task.getDeadline(),
          Objects.requireNonNull(task.getBudget()).getAmount(),
          Objects.requireNonNull(task.getAssignment()).getDate(),
          task.getCoordinatingUnits(),
          task.getDeliverables());
    }
    return digest.value;
  }

  /** Fails before anything is timed if something else was read. */
  static void requireSame(String contestant, int expected, int found) {
    if (expected != found) {
      throw new IllegalStateException(contestant + " reads something else");
    }
  }
}
