package org.reformplan.benchmarks.bean;

import jakarta.validation.Valid;
import java.util.List;

/** Tasks that are validated one after the other, as those of a plan are. */
public final class TaskList {
  private final List<@Valid TaskBean> tasks;

  /**
   * Makes a list.
   *
   * @param tasks the tasks
   */
  public TaskList(List<TaskBean> tasks) {
    this.tasks = tasks;
  }

  /**
   * Returns the tasks.
   *
   * @return the tasks
   */
  public List<TaskBean> getTasks() {
    return tasks;
  }
}
