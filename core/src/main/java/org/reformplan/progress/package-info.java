/** What happened since? Work done, reports sent, and where every duty of a plan stands. */
@NullMarked
package org.reformplan.progress;

import org.jspecify.annotations.NullMarked;
