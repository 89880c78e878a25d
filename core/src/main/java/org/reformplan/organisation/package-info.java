/** Who? The units of a plan, and the people who answer for them. */
@NullMarked
package org.reformplan.organisation;

import org.jspecify.annotations.NullMarked;
