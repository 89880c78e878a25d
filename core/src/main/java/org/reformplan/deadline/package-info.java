/**
 * What does the time column mean, and which is the last day? Deadlines as written, what they mean,
 * and the days that follow.
 */
@NullMarked
package org.reformplan.deadline;

import org.jspecify.annotations.NullMarked;
