package org.reformplan.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Look-up tables of a plan, each built once. */
final class PlanIndex {
  private PlanIndex() {}

  /** Of two values with one code the first is kept; the rules report the second. */
  static <T> Map<String, T> firstByCode(List<T> values, Function<T, String> code) {
    Map<String, T> byCode = new HashMap<>(values.size() * 2);
    for (T value : values) {
      byCode.putIfAbsent(code.apply(value), value);
    }
    return Collections.unmodifiableMap(byCode);
  }
}
