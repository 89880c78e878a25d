package org.reformplan.examples.architecture.bad.document;

import org.reformplan.examples.architecture.bad.plan.ShowsHidden;

/** The ground floor that uses a room above it, which in turn uses this. */
public final class KnowsPlans {
  public ShowsHidden plan() {
    return new ShowsHidden();
  }
}
