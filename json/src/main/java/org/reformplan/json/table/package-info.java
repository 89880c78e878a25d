/** The tables of the types of the model. */
@NullMarked
package org.reformplan.json.table;

import org.jspecify.annotations.NullMarked;
