package org.reformplan.json.codec;

import java.util.LinkedHashMap;
import java.util.Map;

/** Pieces of JSON Schema, whose keys stay in the order in which they are given. */
public final class Schemas {
  private Schemas() {}

  /** Returns a piece of keys and values in turn. */
  public static Map<String, Object> of(Object... keysAndValues) {
    Map<String, Object> schema = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      schema.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return schema;
  }
}
