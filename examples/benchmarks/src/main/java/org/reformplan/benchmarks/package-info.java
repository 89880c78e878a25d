/** Runs a family of benchmarks and prints it as a table. */
@NullMarked
package org.reformplan.benchmarks;

import org.jspecify.annotations.NullMarked;
