package org.reformplan.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformTask;

/**
 * A task as rules see it: the task, its place in the plan, its children, and its last day worked
 * out once for all rules.
 *
 * <p>Lives as long as one check; not safe for use by several threads at once.
 */
public final class TaskView {
  private final ReformTask task;
  private final int position;
  private final CheckContext context;
  private final List<TaskView> children = new ArrayList<>(0);
  private @Nullable TaskView parent;
  private @Nullable EffectiveDeadline effectiveDeadline;

  TaskView(ReformTask task, int position, CheckContext context) {
    this.task = task;
    this.position = position;
    this.context = context;
  }

  void addChild(TaskView child) {
    children.add(child);
    child.parent = this;
  }

  /**
   * Returns the task.
   *
   * @return the task
   */
  public ReformTask getTask() {
    return task;
  }

  /**
   * Returns the task's place in the plan.
   *
   * @return for example {@code /tasks/3}
   */
  public PlanPath getPath() {
    return PlanPath.root().property("tasks").index(position).inTask(task.getCode());
  }

  /** The check that looks at the task. */
  CheckContext context() {
    return context;
  }

  /** The task's place in the list, counted from 0. */
  int position() {
    return position;
  }

  /**
   * Returns the tasks that name this one as their parent.
   *
   * @return the children in printed order; immutable view
   */
  public List<TaskView> getChildren() {
    return Collections.unmodifiableList(children);
  }

  /**
   * Works out the last day of the task, once.
   *
   * @return the effective deadline, or empty if the task has no time cell
   */
  public Optional<EffectiveDeadline> resolveDeadline() {
    if (effectiveDeadline == null && task.getDeadline().isPresent()) {
      effectiveDeadline = context.effectiveDeadlines().of(task.getDeadline().get());
    }
    return Optional.ofNullable(effectiveDeadline);
  }

  /**
   * Tells whether there are tasks below this one. A heading lacks nothing that each task should
   * have: each task below it is asked by itself.
   */
  boolean isHeading() {
    return !children.isEmpty();
  }

  /**
   * Tells whether a child of this task says the same, so that what is found there, or below it,
   * need not be found in the heading again.
   *
   * @param said what a task says
   * @return true if some child says what this one says
   */
  boolean isSaidBelow(Function<ReformTask, ?> said) {
    if (children.isEmpty()) {
      return false;
    }
    Object own = said.apply(task);
    return children.stream().anyMatch(child -> child != this && said.apply(child.task).equals(own));
  }

  /**
   * Lists the headings above some tasks. Each is passed once, however deep the tasks lie and even
   * where parents go in a circle.
   *
   * @param tasks the tasks from which to go up
   * @param passes whether a heading counts and lets pass to the one above it
   */
  static Set<TaskView> listAbove(Iterable<TaskView> tasks, Predicate<TaskView> passes) {
    Set<TaskView> above = new HashSet<>();
    for (TaskView view : tasks) {
      TaskView heading = view.parent;
      while (heading != null && passes.test(heading) && above.add(heading)) {
        heading = heading.parent;
      }
    }
    return above;
  }

  /** Returns the task's code and title. */
  @Override
  public String toString() {
    return task.toString();
  }
}
