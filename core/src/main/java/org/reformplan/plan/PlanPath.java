package org.reformplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a plan or in another document of this library: property names and positions from the
 * top, and the task or quality item that the place lies in, if it lies in one.
 *
 * <p>Positions count from zero. One path shows as a JSON Pointer (RFC 6901) and as a Bean
 * Validation property path. Paths order by position, not by text: {@code tasks[2]} stands before
 * {@code tasks[10]}, and a parent before what it holds. Instances are immutable and safe to share
 * between threads.
 *
 * <pre>{@code
 * PlanPath path = PlanPath.root().property("tasks").index(3).property("leadUnits").index(0);
 * path.toPointer();      // "/tasks/3/leadUnits/0"
 * path.toPropertyPath(); // "tasks[3].leadUnits[0]"
 * }</pre>
 */
public final class PlanPath implements Comparable<PlanPath> {
  private static final PlanPath ROOT = new PlanPath(null, null, -1, null);

  private final @Nullable PlanPath parent;
  private final @Nullable String property;
  private final int index;
  private final @Nullable String taskCode;

  private PlanPath(
      @Nullable PlanPath parent, @Nullable String property, int index, @Nullable String taskCode) {
    this.parent = parent;
    this.property = property;
    this.index = index;
    this.taskCode = taskCode;
  }

  /**
   * Returns the path of the whole document.
   *
   * @return the root; its pointer is the empty text
   */
  public static PlanPath root() {
    return ROOT;
  }

  /**
   * Returns the path of a property of what stands here.
   *
   * @param name the property's name
   * @return the longer path
   */
  public PlanPath property(String name) {
    return new PlanPath(this, Objects.requireNonNull(name, "name"), -1, taskCode);
  }

  /**
   * Returns the path of an element of the list that stands here.
   *
   * @param position the position, counted from zero
   * @return the longer path
   * @throws IllegalArgumentException if the position is negative
   */
  public PlanPath index(int position) {
    if (position < 0) {
      throw new IllegalArgumentException("Expected 0 <= 'position', but found " + position);
    }
    return new PlanPath(this, null, position, taskCode);
  }

  /**
   * Returns the same path, marked as lying in a task or a quality item.
   *
   * @param code the code of the task or item
   * @return a path whose {@link #getTaskCode()} is that code, as are those that continue it
   */
  public PlanPath inTask(String code) {
    return new PlanPath(parent, property, index, Objects.requireNonNull(code, "code"));
  }

  /**
   * Returns the code of the task or quality item that this place lies in.
   *
   * @return the code, or empty outside them
   */
  public Optional<String> getTaskCode() {
    return Optional.ofNullable(taskCode);
  }

  /**
   * Returns the path as a JSON Pointer.
   *
   * @return the pointer, with {@code ~} and {@code /} in names escaped; empty for the root
   */
  public String toPointer() {
    StringBuilder text = new StringBuilder();
    for (PlanPath step : steps()) {
      text.append('/');
      if (step.property == null) {
        text.append(step.index);
      } else {
        text.append(step.property.replace("~", "~0").replace("/", "~1"));
      }
    }
    return text.toString();
  }

  /**
   * Returns the path as Bean Validation writes it.
   *
   * @return the property path; empty for the root
   */
  public String toPropertyPath() {
    StringBuilder text = new StringBuilder();
    for (PlanPath step : steps()) {
      if (step.property == null) {
        text.append('[').append(step.index).append(']');
      } else {
        text.append(text.isEmpty() ? "" : ".").append(step.property);
      }
    }
    return text.toString();
  }

  /**
   * Returns the steps from the top, each a path of its own.
   *
   * @return the paths from the first property or position down to this path; empty for the root
   */
  public List<PlanPath> steps() {
    List<PlanPath> steps = new ArrayList<>();
    PlanPath at = this;
    while (at.parent != null) {
      steps.add(0, at);
      at = at.parent;
    }
    return steps;
  }

  /**
   * Returns the name of the property that this path ends with.
   *
   * @return the name, or empty if it ends with a position or is the root
   */
  public Optional<String> getLastProperty() {
    return Optional.ofNullable(property);
  }

  /**
   * Returns the position that this path ends with.
   *
   * @return the position, counted from zero, or empty if it ends with a property or is the root
   */
  public Optional<Integer> getLastIndex() {
    return index < 0 ? Optional.empty() : Optional.of(index);
  }

  @Override
  public int compareTo(PlanPath other) {
    List<PlanPath> mine = steps();
    List<PlanPath> theirs = other.steps();
    for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
      int order = mine.get(i).compareStep(theirs.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(mine.size(), theirs.size());
  }

  private int compareStep(PlanPath other) {
    if (property != null && other.property != null) {
      return property.compareTo(other.property);
    }
    if (property == null && other.property == null) {
      return Integer.compare(index, other.index);
    }
    return property == null ? -1 : 1;
  }

  /** Two paths are equal if they lead to the same place, whether or not a task is marked. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PlanPath that && hasSameSteps(that);
  }

  private boolean hasSameSteps(PlanPath other) {
    PlanPath mine = this;
    PlanPath theirs = other;
    while (mine.parent != null && theirs.parent != null) {
      if (mine.compareStep(theirs) != 0) {
        return false;
      }
      mine = mine.parent;
      theirs = theirs.parent;
    }
    return mine.parent == null && theirs.parent == null;
  }

  @Override
  public int hashCode() {
    return toPointer().hashCode();
  }

  /** Returns the JSON Pointer. */
  @Override
  public String toString() {
    return toPointer();
  }
}
