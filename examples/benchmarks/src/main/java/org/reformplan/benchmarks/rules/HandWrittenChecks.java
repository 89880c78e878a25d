package org.reformplan.benchmarks.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformplan.benchmarks.bean.BudgetBean;
import org.reformplan.benchmarks.bean.DeliverableBean;
import org.reformplan.benchmarks.bean.DocumentBean;
import org.reformplan.benchmarks.bean.PersonBean;
import org.reformplan.benchmarks.bean.TaskBean;

/**
 * The constraints of the beans as a loop that someone wrote by hand: the floor of what they cost.
 */
final class HandWrittenChecks {
  private int faults;

  private HandWrittenChecks() {}

  static int countFaults(List<TaskBean> tasks) {
    HandWrittenChecks checks = new HandWrittenChecks();
    for (TaskBean task : tasks) {
      checks.task(task);
    }
    return checks.faults;
  }

  private void task(TaskBean task) {
    words(task.getCode(), 60);
    length(task.getParentCode(), 60);
    words(task.getTitle(), 2000);
    length(task.getContent(), 4000);
    words(task.getAreaCode(), 60);
    codes(task.getObjectiveCodes());
    require(task.getLeadUnits().size() == 1);
    codes(task.getLeadUnits());
    codes(task.getCoordinatingUnits());
    require(!task.getDeliverables().isEmpty());
    for (DeliverableBean deliverable : task.getDeliverables()) {
      words(deliverable.getName(), 500);
      require(deliverable.getQuantity() != null);
    }
    require(task.getStart() != null);
    words(task.getDeadline(), 500);
    person(task.getResponsiblePerson());
    document(task.getAssignment());
    budget(task.getBudget());
    length(task.getNotes(), 2000);
  }

  private void person(@Nullable PersonBean person) {
    require(person != null);
    if (person != null) {
      words(person.getName(), 200);
      words(person.getPosition(), 200);
    }
  }

  private void document(@Nullable DocumentBean document) {
    require(document != null);
    if (document != null) {
      words(document.getNumber(), 60);
      require(document.getDate() != null);
    }
  }

  private void budget(@Nullable BudgetBean budget) {
    require(budget != null);
    if (budget != null) {
      require(budget.getAmount() != null);
      words(budget.getSource(), 200);
    }
  }

  private void codes(List<String> codes) {
    for (String code : codes) {
      require(!code.isBlank());
    }
  }

  private void words(@Nullable String text, int most) {
    require(text != null && !text.isBlank());
    length(text, most);
  }

  private void length(@Nullable String text, int most) {
    require(text == null || text.length() <= most);
  }

  private void require(boolean condition) {
    if (!condition) {
      faults++;
    }
  }
}
