package org.reformplan.deadline;

/** How a deadline stands to its mark: on or in it, before it, at the latest with it. */
enum Operator {
  ON,
  BEFORE,
  BY
}
