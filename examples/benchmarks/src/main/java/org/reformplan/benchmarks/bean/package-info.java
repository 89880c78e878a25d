/**
 * A plan as ordinary beans, with the constraints that an application would put on them. Null is
 * what an absent field leaves, so the package makes no promise about it.
 */
package org.reformplan.benchmarks.bean;
