/** Plans as JSON on Jackson 2. */
@NullMarked
package org.reformplan.json.jackson2;

import org.jspecify.annotations.NullMarked;
