/** Large plans: building, looking up, comparing, printing, and where everything stands. */
@NullMarked
package org.reformplan.benchmarks.plan;

import org.jspecify.annotations.NullMarked;
