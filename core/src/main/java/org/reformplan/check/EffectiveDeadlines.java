package org.reformplan.check;

import java.util.HashMap;
import java.util.Map;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.deadline.EffectiveDeadline;

/** The last days of time cells under one policy, each worked out once: plans repeat their cells. */
final class EffectiveDeadlines {
  private record Known(Deadline deadline, EffectiveDeadline effective) {}

  private final DeadlinePolicy policy;
  private final Map<String, Known> byText = new HashMap<>();

  EffectiveDeadlines(DeadlinePolicy policy) {
    this.policy = policy;
  }

  EffectiveDeadline of(Deadline deadline) {
    Known known = byText.get(deadline.getText());
    if (known != null && known.deadline().equals(deadline)) {
      return known.effective();
    }
    EffectiveDeadline effective = deadline.resolveOrExplain(policy);
    byText.put(deadline.getText(), new Known(deadline, effective));
    return effective;
  }
}
