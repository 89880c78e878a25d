/** Plans as JSON: ours beside data binding, a hand-written reader and the bare tokens. */
@NullMarked
@Value.Style(get = "get*", jdkOnly = true, allowedClasspathAnnotations = Override.class)
package org.reformplan.benchmarks.json;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
