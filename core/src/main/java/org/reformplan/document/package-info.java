/** On what paper does it stand? Documents, their numbers, and the reasons given for an answer. */
@NullMarked
package org.reformplan.document;

import org.jspecify.annotations.NullMarked;
