/**
 * What this library asks of an application's data binding, to read and write values in the middle
 * of its documents: a source of tokens and a sink of tokens. And what readers and writers are told:
 * how much to take in, how to lay out.
 */
@NullMarked
package org.reformplan.json.token;

import org.jspecify.annotations.NullMarked;
