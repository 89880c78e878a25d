package org.reformplan.deadline;

/**
 * Whether the day named after "before" (trước) is itself still in time.
 *
 * <p>No act defines "trước ngày 15" (unconfirmed practice goes both ways), so that the reading is
 * the caller's. It concerns named days only: "Trước Quý III" ends on 30 June under either.
 */
public enum BeforeReading {
  /** The day named is too late: "trước ngày 15/9" ends on 14 September. */
  EXCLUSIVE,
  /** The day named is in time: "trước ngày 15/9" ends on 15 September. */
  INCLUSIVE
}
