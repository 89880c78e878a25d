/** Plans as JSON on Jackson 3. */
@NullMarked
package org.reformplan.json.jackson3;

import org.jspecify.annotations.NullMarked;
