package org.reformplan.deadline;

/**
 * Which day a deadline ends on that names a period or a cycle: "Quý II", "Hằng tháng".
 *
 * <p>The Civil Code 2015 says nothing of quarters, and nothing of work that is due "in" a period;
 * both values are conventions of this library and appear as such in every explanation.
 */
public enum PeriodConvention {
  /** The last day of the period, working day or not: "Quý II/2024" ends on Sunday 30 June 2024. */
  LAST_DAY,
  /** The last working day of the period: "Quý II/2024" ends on Friday 28 June 2024. */
  LAST_WORKING_DAY
}
