package org.reformplan.benchmarks.bean;

import java.util.List;
import java.util.Optional;
import org.reformplan.deadline.Deadline;
import org.reformplan.document.DocumentNumber;
import org.reformplan.document.DocumentReference;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.Budget;
import org.reformplan.plan.Deliverable;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;

/** Makes beans that say what a plan says about its tasks. */
public final class PlanBeans {
  private PlanBeans() {}

  /**
   * Returns the tasks of a plan as beans.
   *
   * @param plan the plan
   * @return the tasks in the same order
   */
  public static List<TaskBean> tasksOf(ReformPlan plan) {
    return plan.getTasks().stream().map(PlanBeans::taskOf).toList();
  }

  private static TaskBean taskOf(ReformTask task) {
    TaskBean bean = new TaskBean();
    bean.setCode(task.getCode());
    bean.setNumber(orNull(task.getNumber()));
    bean.setParentCode(orNull(task.getParentCode()));
    bean.setTitle(task.getTitle());
    bean.setContent(orNull(task.getContent()));
    bean.setAreaCode(orNull(task.getAreaCode()));
    bean.setObjectiveCodes(task.getObjectiveCodes());
    bean.setLeadUnits(codesOf(task.getLeadUnits()));
    bean.setCoordinatingUnits(codesOf(task.getCoordinatingUnits()));
    bean.setResponsiblePerson(orNull(task.getResponsiblePerson().map(PlanBeans::personOf)));
    bean.setDeliverables(task.getDeliverables().stream().map(PlanBeans::deliverableOf).toList());
    bean.setStart(orNull(task.getStart()));
    bean.setDeadline(orNull(task.getDeadline().map(Deadline::getText)));
    bean.setAssignment(orNull(task.getAssignment().map(PlanBeans::documentOf)));
    bean.setBudget(orNull(task.getBudget().map(PlanBeans::budgetOf)));
    bean.setNotes(orNull(task.getNotes()));
    return bean;
  }

  private static <T> T orNull(Optional<T> value) {
    return value.orElse(null);
  }

  private static List<String> codesOf(List<UnitReference> units) {
    return units.stream().map(unit -> unit.getCode().orElseThrow()).toList();
  }

  private static PersonBean personOf(Person person) {
    PersonBean bean = new PersonBean();
    bean.setName(person.getName());
    bean.setPosition(orNull(person.getPosition()));
    return bean;
  }

  private static DeliverableBean deliverableOf(Deliverable deliverable) {
    DeliverableBean bean = new DeliverableBean();
    bean.setName(deliverable.getName());
    bean.setKind(orNull(deliverable.getKind()));
    bean.setDocumentType(orNull(deliverable.getDocumentType()));
    bean.setQuantity(orNull(deliverable.getQuantity()));
    return bean;
  }

  private static DocumentBean documentOf(DocumentReference document) {
    DocumentBean bean = new DocumentBean();
    bean.setNumber(orNull(document.getNumber().map(DocumentNumber::getAsWritten)));
    bean.setDate(orNull(document.getDate()));
    return bean;
  }

  private static BudgetBean budgetOf(Budget budget) {
    BudgetBean bean = new BudgetBean();
    bean.setAmount(orNull(budget.getAmount()));
    bean.setSource(orNull(budget.getSource()));
    return bean;
  }
}
