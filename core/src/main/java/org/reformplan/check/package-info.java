/** What is missing, wrong or late? Rules, and findings that people can act on. */
@NullMarked
package org.reformplan.check;

import org.jspecify.annotations.NullMarked;
