/** Constraints that run the rules of {@code org.reformplan.check} inside Bean Validation. */
@NullMarked
package org.reformplan.validation;

import org.jspecify.annotations.NullMarked;
