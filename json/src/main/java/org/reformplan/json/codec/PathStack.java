package org.reformplan.json.codec;

import org.jspecify.annotations.Nullable;
import org.reformplan.plan.PlanPath;

/** Where the reading stands; a path is made of it only when there is something to report. */
final class PathStack {
  private static final int NOWHERE = -1;

  private final @Nullable String[] names;
  private final int[] indexes;
  private int depth;

  PathStack(int maxDepth) {
    names = new @Nullable String[maxDepth];
    indexes = new int[maxDepth];
  }

  void enter() {
    names[depth] = null;
    indexes[depth] = NOWHERE;
    depth++;
  }

  void leave() {
    depth--;
  }

  int depth() {
    return depth;
  }

  void at(String name) {
    names[depth - 1] = name;
  }

  void at(int index) {
    indexes[depth - 1] = index;
  }

  /** Back to the object itself, when all of its fields are read. */
  void atNoField() {
    names[depth - 1] = null;
  }

  PlanPath path() {
    PlanPath path = PlanPath.root();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      if (name != null) {
        path = path.property(name);
      } else if (indexes[i] != NOWHERE) {
        path = path.index(indexes[i]);
      }
    }
    return path;
  }
}
