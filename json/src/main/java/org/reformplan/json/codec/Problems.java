package org.reformplan.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformplan.plan.PlanPath;

/**
 * The problems of one document, up to a limit.
 *
 * <p>When the limit is reached an error takes the place of a warning, so that warnings never hide
 * it. Texts in decomposed form are told of once, with their number: a document has one such text or
 * thousands.
 */
public final class Problems {
  private final int limit;
  private final List<Problem> problems = new ArrayList<>();
  private int warnings;
  private long leftOut;
  private @Nullable Problem firstNfd;
  private long nfdTexts;

  /** Keeps as many problems as that, and one more that says how many were left out. */
  public Problems(int limit) {
    this.limit = limit;
  }

  /** Adds a problem, or counts it among those left out. */
  public void add(Problem problem) {
    boolean error = problem.kind().isError();
    if (problems.size() == limit) {
      leftOut++;
      if (!error || warnings == 0) {
        return;
      }
      removeLastWarning();
    }
    problems.add(problem);
    warnings += error ? 0 : 1;
  }

  private void removeLastWarning() {
    for (int i = problems.size() - 1; i >= 0; i--) {
      if (!problems.get(i).kind().isError()) {
        problems.remove(i);
        warnings--;
        return;
      }
    }
  }

  /** Counts a problem without keeping it if no more are kept; nothing need be made for it then. */
  boolean countsOnly(ProblemKind kind) {
    if (problems.size() < limit || (kind.isError() && warnings > 0)) {
      return false;
    }
    leftOut++;
    return true;
  }

  /** Counts a text in decomposed form, and returns whether it is the first. */
  boolean countNfd() {
    return ++nfdTexts == 1;
  }

  void keepFirstNfd(PlanPath path, long offset) {
    firstNfd = new Problem(ProblemKind.NFD_TEXT, path, offset, Map.of());
  }

  /** Returns all that was kept, with what is said once for the whole document at the end. */
  public List<Problem> toList() {
    List<Problem> all = new ArrayList<>(problems);
    if (firstNfd != null) {
      all.add(
          new Problem(
              ProblemKind.NFD_TEXT, firstNfd.path(), firstNfd.offset(), Map.of("count", nfdTexts)));
    }
    if (leftOut > 0) {
      all.add(
          new Problem(
              ProblemKind.LEFT_OUT,
              PlanPath.root(),
              Problem.AT_PATH,
              Map.of("count", leftOut, "limit", limit)));
    }
    return all;
  }
}
