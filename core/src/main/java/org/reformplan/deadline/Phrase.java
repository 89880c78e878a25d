package org.reformplan.deadline;

import org.reformplan.calendar.CalendarPeriod;

/**
 * One statement of a text as the rules see it: its tokens, its words as written, its plan.
 *
 * @param cursor the tokens
 * @param text the words as written
 * @param plan the period of the plan
 * @param years where the years come from
 */
record Phrase(TokenCursor cursor, String text, CalendarPeriod plan, PlanYears years) {}
