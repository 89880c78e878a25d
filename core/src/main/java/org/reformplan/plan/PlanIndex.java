package org.reformplan.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Collects a look-up table of a plan; of two values with one code it keeps the first. */
final class PlanIndex<T> {
  private final Map<String, T> byCode;

  PlanIndex(int size) {
    this.byCode = new HashMap<>(size * 2);
  }

  void add(String code, T value) {
    byCode.putIfAbsent(code, value);
  }

  Map<String, T> toMap() {
    return Collections.unmodifiableMap(byCode);
  }
}
