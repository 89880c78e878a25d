/** Is this a working day, and who says so? Working days of Viet Nam, periods and time limits. */
@NullMarked
package org.reformplan.calendar;

import org.jspecify.annotations.NullMarked;
