/** The command line {@code reformplan}: a program that embeds the library as any other would. */
@NullMarked
package org.reformplan.examples.cli;

import org.jspecify.annotations.NullMarked;
