/** What does ISO 9001 ask of a unit? Standards, quality systems and what happens to them. */
@NullMarked
package org.reformplan.quality;

import org.jspecify.annotations.NullMarked;
