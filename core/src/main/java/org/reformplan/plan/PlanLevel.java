package org.reformplan.plan;

/** At which level of the reform programme a plan stands. */
public enum PlanLevel {
  /** A focus plan (kế hoạch trọng tâm) of several years under a programme. */
  FOCUS,
  /** The yearly plan of a ministry or a province. */
  YEARLY,
  /** The plan of a unit or a commune. */
  UNIT
}
