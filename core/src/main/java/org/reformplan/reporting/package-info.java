/** Which reports are owed, over which window, by when, to whom? */
@NullMarked
package org.reformplan.reporting;

import org.jspecify.annotations.NullMarked;
