/**
 * The reformplan model: one package for each question that people ask of a reform plan.
 *
 * <p>This package holds nothing but the one style that every generated value follows: accessors
 * {@code getX}/{@code isX}, generated classes out of sight, plain builders.
 */
@NullMarked
@Value.Style(
    get = {"get*", "is*"},
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false),
    depluralize = true,
    jdkOnly = true,
    strictBuilder = false,
    headerComments = true,
    // Of annotations only Override: others would warn whoever compiles against this module.
    allowedClasspathAnnotations = {Override.class})
package org.reformplan;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;
