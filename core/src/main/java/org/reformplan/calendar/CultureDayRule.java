package org.reformplan.calendar;

/**
 * Whether 24 November (Ngày Văn hóa Việt Nam) is made up when it falls on a weekly rest day.
 *
 * <p>Resolution 28/2026/QH16 gives the day off from 2026 and, as far as is known, does not say; it
 * first matters on Saturday 24/11/2029. The default of this library is {@link #NOT_MADE_UP}.
 */
public enum CultureDayRule {
  /** No day off in its place: the default. */
  NOT_MADE_UP,
  /** The next working day is off, as for the other holidays (Labour Code 2019, Article 111(3)). */
  MADE_UP
}
