/** This library's values in an application's own documents on Jackson 2. */
@NullMarked
package org.reformplan.json.jackson2;

import org.jspecify.annotations.NullMarked;
