package org.reformplan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The one style of all generated values. It leaves no trace in class files, so that whoever
 * compiles against this library needs nothing of what generated it.
 */
@Value.Style(
    get = {"get*", "is*"},
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false),
    depluralize = true,
    depluralizeDictionary = "process:processes",
    jdkOnly = true,
    // Of annotations only Override: others would warn whoever compiles against this module.
    allowedClasspathAnnotations = {Override.class})
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface ValueStyle {}
