/** The plans that the benchmarks work on, the same in every run. */
@NullMarked
package org.reformplan.benchmarks.sample;

import org.jspecify.annotations.NullMarked;
