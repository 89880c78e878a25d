/** Where the tokens of a written document go: bytes in UTF-8. */
@NullMarked
package org.reformplan.json.sink;

import org.jspecify.annotations.NullMarked;
