package org.reformplan.calendar;

/**
 * How sure it is what a day is: decided by a notice, fixed by the statute, or not decided yet.
 *
 * <p>A year is <em>open</em> until notices name its Tết days and the second day of its National
 * Day. On 1 January 2026 the year 2027 was open: 30/4/2027 was off by statute, but whether 3/5/2027
 * would be worked nobody could say, since a swap could still be decided.
 */
public enum Certainty {
  /** A notice names the day, or it is a made-up day of a block that a notice names. */
  DECIDED,
  /**
   * The statute settles the day: a fixed holiday, Hùng Kings' day, their made-up days in any year,
   * and every other day of a year that is not open.
   */
  STATUTORY,
  /** Nobody has decided yet: what is answered is the usual shape of an open year. */
  PROJECTED
}
