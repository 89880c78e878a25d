/** This library's values in an application's own documents on Jackson 3. */
@NullMarked
package org.reformplan.json.jackson3;

import org.jspecify.annotations.NullMarked;
