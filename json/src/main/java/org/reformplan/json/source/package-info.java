/** The bytes of a document: their encoding, their lines, and the place of each value. */
@NullMarked
package org.reformplan.json.source;

import org.jspecify.annotations.NullMarked;
