package org.reformplan.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks custom data against its limits while it copies it; used for one copy. */
final class CustomDataCopy {
  private int values;

  Map<String, Object> copyOf(Map<?, ?> map) {
    return copyOfMap(map, "customData", 1);
  }

  private Map<String, Object> copyOfMap(Map<?, ?> map, String place, int depth) {
    requireDepth(place, depth);
    Map<String, Object> copy = new LinkedHashMap<>(map.size() * 2);
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String name)) {
        throw refused(place, "to have texts as names", shown(entry.getKey()));
      }
      copy.put(name, copyOfValue(entry.getValue(), place + "." + name, depth + 1));
    }
    return Collections.unmodifiableMap(copy);
  }

  private List<Object> copyOfList(List<?> list, String place, int depth) {
    requireDepth(place, depth);
    List<Object> copy = new ArrayList<>(list.size());
    for (Object element : list) {
      copy.add(copyOfValue(element, place + "[" + copy.size() + "]", depth + 1));
    }
    return Collections.unmodifiableList(copy);
  }

  private Object copyOfValue(@Nullable Object value, String place, int depth) {
    if (++values > CustomData.MAX_VALUES) {
      throw refused("customData", "to hold at most " + CustomData.MAX_VALUES + " values", "more");
    }
    if (value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number number) {
      return decimal(number, place);
    }
    if (value instanceof List<?> list) {
      return copyOfList(list, place, depth);
    }
    if (value instanceof Map<?, ?> map) {
      return copyOfMap(map, place, depth);
    }
    throw refused(place, "to be a string, number, boolean, list or map", shown(value));
  }

  private static BigDecimal decimal(Number number, String place) {
    BigDecimal exact = exactly(number, place).stripTrailingZeros();
    long before = (long) exact.precision() - exact.scale();
    if (before > CustomData.MAX_DIGITS || exact.scale() > CustomData.MAX_DIGITS) {
      throw refused(
          place,
          "to have at most " + CustomData.MAX_DIGITS + " digits on either side of the point",
          "more");
    }
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  private static BigDecimal exactly(Number number, String place) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof BigInteger whole) {
      return new BigDecimal(whole);
    }
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      if (!Double.isFinite(value)) {
        throw refused(place, "to be a finite number", number.toString());
      }
      return new BigDecimal(number.toString());
    }
    if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte) {
      return BigDecimal.valueOf(number.longValue());
    }
    throw refused(place, "to be a number of java.lang or java.math", shown(number));
  }

  private static void requireDepth(String place, int depth) {
    if (depth > CustomData.MAX_DEPTH) {
      throw refused(place, "to lie at most " + CustomData.MAX_DEPTH + " deep", "depth " + depth);
    }
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "null" : value.getClass().getName();
  }

  private static IllegalArgumentException refused(String place, String rule, String found) {
    return new IllegalArgumentException(
        "Expected '" + place + "' " + rule + ", but found " + found);
  }
}
