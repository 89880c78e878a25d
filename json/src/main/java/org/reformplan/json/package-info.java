/** Plans as JSON: the reader, the writer, and what a reading found. */
@NullMarked
package org.reformplan.json;

import org.jspecify.annotations.NullMarked;
