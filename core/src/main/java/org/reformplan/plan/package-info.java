/** What was decided? The plan, its objectives and its tasks. */
@NullMarked
package org.reformplan.plan;

import org.jspecify.annotations.NullMarked;
