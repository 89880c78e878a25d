package org.reformplan.plan;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Deadline;
import org.reformplan.document.BilingualText;

/**
 * One thing that an amending decision does to a task: add, change, drop, postpone or move it.
 *
 * <p>A place in the printed list is named by the task that stands before it; without one a task
 * goes to the end. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * TaskAmendment.postpone("2.1", DeadlineParser.parse("Quý IV", CalendarPeriod.ofYear(2024)));
 * TaskAmendment.move("3.2", Optional.of("4"), Optional.of("4.1")); // under 4, after 4.1
 * }</pre>
 */
public final class TaskAmendment {
  /** What can be done to a task. */
  public enum Kind {
    /** A new task comes in (bổ sung). */
    ADD(BilingualText.of("Bổ sung", "Add")),
    /** A task gets other contents (điều chỉnh). */
    CHANGE(BilingualText.of("Điều chỉnh", "Change")),
    /** A task goes out (đưa ra khỏi kế hoạch), with the tasks under it. */
    DROP(BilingualText.of("Đưa ra khỏi kế hoạch", "Drop")),
    /** A task gets another time cell (điều chỉnh thời hạn). */
    POSTPONE(BilingualText.of("Điều chỉnh thời hạn", "Postpone")),
    /** A task goes to another place (chuyển vị trí), with the tasks under it. */
    MOVE(BilingualText.of("Chuyển vị trí", "Move"));

    private final BilingualText label;

    Kind(BilingualText label) {
      this.label = label;
    }

    /**
     * Returns the name used in files.
     *
     * @return for example {@code postpone}
     */
    public String getCode() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the name for people.
     *
     * @return the label in both languages
     */
    public BilingualText getLabel() {
      return label;
    }
  }

  private final Kind kind;
  private final String taskCode;
  private final @Nullable ReformTask task;
  private final @Nullable Deadline deadline;
  private final @Nullable String parentCode;
  private final @Nullable String afterCode;

  private TaskAmendment(
      Kind kind,
      String taskCode,
      @Nullable ReformTask task,
      @Nullable Deadline deadline,
      @Nullable String parentCode,
      @Nullable String afterCode) {
    this.kind = kind;
    this.taskCode = requireNonNull(taskCode, "taskCode");
    this.task = task;
    this.deadline = deadline;
    this.parentCode = parentCode;
    this.afterCode = afterCode;
  }

  /**
   * Adds a task at the end.
   *
   * @param task the new task
   * @return the amendment
   */
  public static TaskAmendment add(ReformTask task) {
    return new TaskAmendment(Kind.ADD, task.getCode(), task, null, null, null);
  }

  /**
   * Adds a task behind another.
   *
   * @param task the new task
   * @param afterCode the code of the task that it stands behind, and behind all that is under it
   * @return the amendment
   */
  public static TaskAmendment addAfter(ReformTask task, String afterCode) {
    return new TaskAmendment(
        Kind.ADD, task.getCode(), task, null, null, requireNonNull(afterCode, "afterCode"));
  }

  /**
   * Gives a task other contents at its place in the list.
   *
   * @param task the task as it is to be; its code says which
   * @return the amendment
   */
  public static TaskAmendment change(ReformTask task) {
    return new TaskAmendment(Kind.CHANGE, task.getCode(), task, null, null, null);
  }

  /**
   * Drops a task and all tasks under it.
   *
   * @param taskCode the code of the task
   * @return the amendment
   */
  public static TaskAmendment drop(String taskCode) {
    return new TaskAmendment(Kind.DROP, taskCode, null, null, null, null);
  }

  /**
   * Gives a task another deadline.
   *
   * @param taskCode the code of the task
   * @param deadline what its time cell says now, later or earlier
   * @return the amendment
   */
  public static TaskAmendment postpone(String taskCode, Deadline deadline) {
    return new TaskAmendment(
        Kind.POSTPONE, taskCode, null, requireNonNull(deadline, "deadline"), null, null);
  }

  /**
   * Moves a task and all tasks under it to another place.
   *
   * @param taskCode the code of the task
   * @param parentCode the code of the task that it is part of from now on; empty for the top
   * @param afterCode the code of the task that it stands behind, and behind all that is under it;
   *     empty for the place right behind its parent, or the end of the list at the top
   * @return the amendment
   */
  public static TaskAmendment move(
      String taskCode, Optional<String> parentCode, Optional<String> afterCode) {
    return new TaskAmendment(
        Kind.MOVE, taskCode, null, null, parentCode.orElse(null), afterCode.orElse(null));
  }

  /**
   * Returns what is done.
   *
   * @return the kind
   */
  public Kind getKind() {
    return kind;
  }

  /**
   * Returns the task that it is done to.
   *
   * @return the code of the task
   */
  public String getTaskCode() {
    return taskCode;
  }

  /**
   * Returns the task as it is to be.
   *
   * @return the task to add or change, or empty for the other kinds
   */
  public Optional<ReformTask> getTask() {
    return Optional.ofNullable(task);
  }

  /**
   * Returns the new deadline.
   *
   * @return the deadline to postpone to, or empty for the other kinds
   */
  public Optional<Deadline> getDeadline() {
    return Optional.ofNullable(deadline);
  }

  /**
   * Returns the task that a moved one is part of from now on.
   *
   * @return the parent's code, or empty for the top and for the other kinds
   */
  public Optional<String> getParentCode() {
    return Optional.ofNullable(parentCode);
  }

  /**
   * Returns the task that an added or moved one stands behind.
   *
   * @return the code, or empty if none is named
   */
  public Optional<String> getAfterCode() {
    return Optional.ofNullable(afterCode);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TaskAmendment that
        && kind == that.kind
        && taskCode.equals(that.taskCode)
        && Objects.equals(task, that.task)
        && Objects.equals(deadline, that.deadline)
        && Objects.equals(parentCode, that.parentCode)
        && Objects.equals(afterCode, that.afterCode);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, taskCode, task, deadline, parentCode, afterCode);
  }

  /** Returns what is done to which task: {@code postpone 2.1 to Quý IV}. */
  @Override
  public String toString() {
    return kind.getCode()
        + " "
        + taskCode
        + getDeadline().map(d -> " to " + d.getText()).orElse("")
        + getParentCode().map(p -> " under " + p).orElse("")
        + getAfterCode().map(a -> " after " + a).orElse("");
  }
}
