/** One table for each type, from which reader, writer, schema and field reference come. */
@NullMarked
package org.reformplan.json.codec;

import org.jspecify.annotations.NullMarked;
