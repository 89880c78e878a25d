/**
 * What this library asks of a JSON parser: a source of tokens, a sink of tokens, and their maker.
 */
@NullMarked
package org.reformplan.json.token;

import org.jspecify.annotations.NullMarked;
