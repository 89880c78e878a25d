/** Texts of time columns: the parser beside regular expressions for the five commonest forms. */
@NullMarked
package org.reformplan.benchmarks.deadline;

import org.jspecify.annotations.NullMarked;
