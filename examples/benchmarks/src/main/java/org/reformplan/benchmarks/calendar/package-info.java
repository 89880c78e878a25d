/** Working days: ours beside calendars that a user would pick instead. */
@NullMarked
package org.reformplan.benchmarks.calendar;

import org.jspecify.annotations.NullMarked;
