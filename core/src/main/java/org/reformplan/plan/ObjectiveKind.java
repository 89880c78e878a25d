package org.reformplan.plan;

/** Whether an objective states a direction or something that can be measured. */
public enum ObjectiveKind {
  /** A general objective (mục tiêu chung): a direction, without a figure. */
  GENERAL,
  /** A specific objective (mục tiêu cụ thể): meant to have an indicator, a target and a day. */
  SPECIFIC
}
