package org.reformplan.plan;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settles the area of every task, each way up to a task that states one gone only once. */
final class TaskAreas {
  private TaskAreas() {}

  /** Parents that go in a circle without an area give none. */
  static Map<String, Optional<String>> of(
      List<ReformTask> tasks, Map<String, ReformTask> tasksByCode) {
    Map<String, Optional<String>> areas = new HashMap<>(tasks.size() * 2);
    Deque<String> open = new ArrayDeque<>();
    for (ReformTask task : tasks) {
      @Nullable ReformTask at = tasksByCode.get(task.getCode());
      Optional<String> area = Optional.empty();
      while (at != null && area.isEmpty()) {
        Optional<String> known = areas.putIfAbsent(at.getCode(), Optional.empty());
        area = known != null ? known : at.getAreaCode();
        if (known != null) {
          break;
        }
        open.push(at.getCode());
        at = at.getParentCode().map(tasksByCode::get).orElse(null);
      }
      while (!open.isEmpty()) {
        areas.put(open.pop(), area);
      }
    }
    return Collections.unmodifiableMap(areas);
  }
}
