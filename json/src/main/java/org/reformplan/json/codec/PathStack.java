package org.reformplan.json.codec;

import org.jspecify.annotations.Nullable;
import org.reformplan.json.source.FieldNames;
import org.reformplan.plan.PlanPath;

/** Where the reading stands; a path is made of it only when there is something to report. */
final class PathStack {
  private static final int NOWHERE = -1;
  private static final int BY_NAME = -2;

  /** The tables of the objects that have one; a step is a position in it. */
  private final @Nullable FieldNames[] tables;

  /** A name that is none of a table. */
  private final @Nullable String[] names;

  /** The steps from the objects and lists around the innermost one, which has its own. */
  private final int[] steps;

  private int step;
  private int depth;

  PathStack(int maxDepth) {
    tables = new @Nullable FieldNames[maxDepth];
    names = new @Nullable String[maxDepth];
    steps = new int[maxDepth];
  }

  /** Goes into a list, or an object of any names. */
  void enter() {
    enter(null);
  }

  /** Goes into an object with these fields. */
  void enter(@Nullable FieldNames table) {
    if (tables[depth] != table) {
      tables[depth] = table;
    }
    steps[depth] = step;
    step = NOWHERE;
    depth++;
  }

  void leave() {
    depth--;
    step = steps[depth];
  }

  int depth() {
    return depth;
  }

  /** To a field that no table has. */
  void at(String name) {
    names[depth - 1] = name;
    step = BY_NAME;
  }

  /** To a field by its position in the table, or to an element of a list. */
  void at(int newStep) {
    step = newStep;
  }

  /** Back to the object itself, when all of its fields are read. */
  void atNoField() {
    step = NOWHERE;
  }

  PlanPath path() {
    PlanPath path = PlanPath.root();
    for (int i = 0; i < depth; i++) {
      FieldNames table = tables[i];
      String name = names[i];
      int taken = i + 1 < depth ? steps[i + 1] : step;
      if (taken == BY_NAME && name != null) {
        path = path.property(name);
      } else if (taken != NOWHERE) {
        path = table == null ? path.index(taken) : path.property(table.name(taken));
      }
    }
    return path;
  }
}
