package org.reformplan.check;

import java.util.Locale;

/**
 * What a check may be given beside the plan; a rule that needs it does not run without it.
 *
 * <p>The absence of an input is never a finding: without progress nobody has said that nothing
 * happened, and without a day nothing can be overdue.
 */
public enum CheckInput {
  /** What happened since the plan was issued; see {@link CheckSettings#getProgress()}. */
  PROGRESS,
  /** The day on which things are judged; see {@link CheckSettings#getAsOf()}. */
  DAY,
  /** The plan above; see {@link CheckSettings#getParentPlan()}. */
  PARENT_PLAN;

  /**
   * Returns the name used in files and on the command line.
   *
   * @return for example {@code parent-plan}
   */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
