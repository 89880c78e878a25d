package org.reformplan.examples.architecture.bad.plan;

import java.util.List;
import org.reformplan.examples.architecture.bad.document.KnowsPlans;
import org.reformplan.examples.architecture.bad.hidden.Secret;

/** Exported, with members that name what is not. */
public final class ShowsHidden {
  public Secret getSecret() {
    return new Secret();
  }

  public List<Secret[]> secrets() {
    return List.of();
  }

  public NotPublic own() {
    return new NotPublic();
  }

  public KnowsPlans document() {
    return new KnowsPlans();
  }
}
