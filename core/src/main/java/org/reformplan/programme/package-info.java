/** Which areas does the state programme of that time have? */
@NullMarked
package org.reformplan.programme;

import org.jspecify.annotations.NullMarked;
