/**
 * The reformplan model: one package for each question that people ask of a reform plan.
 *
 * <p>This package holds nothing but the one style that every generated value follows: accessors
 * {@code getX}/{@code isX}, generated classes out of sight, plain builders.
 */
@NullMarked
@ValueStyle
package org.reformplan;

import org.jspecify.annotations.NullMarked;
