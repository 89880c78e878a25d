package org.reformplan.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tasks of a plan under headings, and those that belong under none: nothing is lost.
 *
 * <p>Under each heading tasks stand in printed order. Instances are immutable and safe to share
 * between threads.
 *
 * <pre>{@code
 * TaskGroups<String> areas = plan.groupByArea();
 * areas.getTasks("procedures"); // the tasks of that area
 * areas.getUngrouped();         // the tasks without an area
 * }</pre>
 *
 * @param <K> what the tasks are grouped by
 */
public final class TaskGroups<K> {
  private final Map<K, List<ReformTask>> groups;
  private final List<ReformTask> ungrouped;

  private TaskGroups(Map<K, List<ReformTask>> groups, List<ReformTask> ungrouped) {
    this.groups = groups;
    this.ungrouped = ungrouped;
  }

  /**
   * Returns the groups.
   *
   * @return the tasks by heading, headings in order, none without a task; immutable
   */
  public Map<K, List<ReformTask>> getGroups() {
    return groups;
  }

  /**
   * Returns the tasks under a heading.
   *
   * @param key the heading
   * @return the tasks in printed order, immutable; empty if there is none
   */
  public List<ReformTask> getTasks(K key) {
    return groups.getOrDefault(key, List.of());
  }

  /**
   * Returns the tasks that belong under no heading.
   *
   * @return the tasks in printed order, immutable
   */
  public List<ReformTask> getUngrouped() {
    return ungrouped;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TaskGroups<?> that
        && groups.equals(that.groups)
        && ungrouped.equals(that.ungrouped);
  }

  @Override
  public int hashCode() {
    return 31 * groups.hashCode() + ungrouped.hashCode();
  }

  /** Returns the headings with their tasks, and the tasks without one. */
  @Override
  public String toString() {
    return groups + (ungrouped.isEmpty() ? "" : ", ungrouped " + ungrouped);
  }

  /** Gathers groups; headings stay in the order in which they were announced or met. */
  static final class Gathering<K> {
    private final Map<K, List<ReformTask>> groups = new LinkedHashMap<>();
    private final List<ReformTask> ungrouped = new ArrayList<>();

    void announce(K key) {
      groups.computeIfAbsent(key, k -> new ArrayList<>());
    }

    void add(ReformTask task, Collection<K> keys) {
      if (keys.isEmpty()) {
        ungrouped.add(task);
      }
      for (K key : keys) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(task);
      }
    }

    TaskGroups<K> finish() {
      groups.values().removeIf(List::isEmpty);
      groups.replaceAll((key, tasks) -> Collections.unmodifiableList(tasks));
      return new TaskGroups<>(
          Collections.unmodifiableMap(groups), Collections.unmodifiableList(ungrouped));
    }
  }
}
