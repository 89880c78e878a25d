package org.reformplan.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.BilingualText;

/**
 * One place in which two plans differ.
 *
 * <p>A path of kind {@link PlanChangeKind#REMOVED} leads into the old plan, a path of any other
 * kind into the new one. A removed task and an added one may therefore have one path between them,
 * such as {@code /tasks/3}: the kind tells which plan each of them stands in. The same holds for
 * single fields: of a task that stood at 40, lost its notes and stands at 37, {@code
 * /tasks/40/notes} was removed.
 *
 * <p>Values are texts for programs, with days as ISO 8601 writes them; words are for people.
 * Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * PlanChange change = PlanDiff.between(old, amended).getChanges().get(0);
 * change.toString(); // "changed /tasks/3/deadline (2.1): Quý II -> Quý IV"
 * }</pre>
 */
@Value.Immutable
public abstract class PlanChange {
  PlanChange() {}

  /**
   * Returns how the plans differ here.
   *
   * @return the kind
   */
  public abstract PlanChangeKind getKind();

  /**
   * Returns the place: in the old plan for what was removed, in the new plan for all else.
   *
   * @return the path
   */
  public abstract PlanPath getPath();

  /**
   * Returns the place in the old plan of what was moved.
   *
   * @return the path, or empty for the other kinds
   */
  public abstract Optional<PlanPath> getOldPath();

  /**
   * Returns what the old plan says here; for what was moved: the task above, the code, the printed
   * number and {@code #} with the position in the list, counted from 1.
   *
   * @return the value as a text, or empty if the old plan says nothing
   */
  public abstract Optional<String> getOldValue();

  /**
   * Returns what the new plan says here, in the form of {@link #getOldValue()}.
   *
   * @return the value as a text, or empty if the new plan says nothing
   */
  public abstract Optional<String> getNewValue();

  /**
   * Returns what the old plan says here, for people: the words of a time cell, the codes of units,
   * days as 14/03/2023.
   *
   * @return the words in both languages, or empty if the old plan says nothing
   */
  public abstract Optional<BilingualText> getOldWords();

  /**
   * Returns what the new plan says here, for people.
   *
   * @return the words in both languages, or empty if the new plan says nothing
   */
  public abstract Optional<BilingualText> getNewWords();

  /**
   * Returns the code of the task that the place lies in.
   *
   * @return the code, or empty outside tasks
   */
  public Optional<String> getTaskCode() {
    return getPath().getTaskCode();
  }

  /** Returns kind, place, task and values. */
  @Override
  public String toString() {
    return getKind().getCode()
        + " "
        + getPath()
        + getTaskCode().map(code -> " (" + code + ")").orElse("")
        + ": "
        + getOldValue().orElse("nothing")
        + " -> "
        + getNewValue().orElse("nothing");
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  static final class Builder extends ImmutablePlanChange.Builder {
    Builder() {}
  }
}
