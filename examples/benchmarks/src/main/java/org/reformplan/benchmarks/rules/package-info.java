/** The rules beside ordinary constraints on beans and beside a hand-written loop. */
@NullMarked
package org.reformplan.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
