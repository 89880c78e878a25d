package org.reformplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;

/**
 * An amending decision (quyết định sửa đổi, bổ sung kế hoạch) and what it does to the tasks of a
 * plan.
 *
 * <p>A plan changes by such a decision only. {@link #applyTo} gives a new plan that knows its
 * history. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * PlanAmendment amendment =
 *     PlanAmendment.builder()
 *         .decision(decision)
 *         .effectiveFrom(LocalDate.of(2024, 7, 1))
 *         .addChanges(TaskAmendment.drop("3.2"))
 *         .build();
 * ReformPlan amended = amendment.applyTo(plan);
 * amended.getAmendments(); // [amendment]
 * }</pre>
 */
@Value.Immutable
public abstract class PlanAmendment {
  PlanAmendment() {}

  /**
   * Returns the amending decision.
   *
   * @return the decision
   */
  public abstract DocumentReference getDecision();

  /**
   * Returns the day from which the amended plan holds.
   *
   * @return the day, or empty if not stated: the day of the decision is the rule
   */
  public abstract Optional<LocalDate> getEffectiveFrom();

  /**
   * Returns why the plan is amended, as printed.
   *
   * @return the words, or empty if not stated
   */
  public abstract Optional<String> getReason();

  /**
   * Returns what is done, in order.
   *
   * @return the changes
   */
  public abstract List<TaskAmendment> getChanges();

  /**
   * Amends a plan: each change in order, each seeing what those before it did. Takes time that
   * grows with the plan and the number of changes together.
   *
   * @param plan the plan as it was
   * @return the plan as it is now, with this amendment at the end of its history
   * @throws NoSuchElementException if a change names a task that is not in the plan
   * @throws IllegalArgumentException if a task is added whose code the plan has already, or one is
   *     moved under or behind itself or what is under it
   */
  public ReformPlan applyTo(ReformPlan plan) {
    AmendedTasks tasks = new AmendedTasks(plan.getTasks());
    getChanges().forEach(tasks::apply);
    return ReformPlan.builder().from(plan).tasks(tasks.toList()).addAmendment(this).build();
  }

  /** Returns the decision and the number of changes. */
  @Override
  public String toString() {
    return getDecision() + ": " + getChanges().size() + " changes";
  }

  /**
   * Starts one.
   *
   * @return a new builder; the decision is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutablePlanAmendment.Builder {
    Builder() {}
  }
}
