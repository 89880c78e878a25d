package org.reformplan.json.codec;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Writes what is put together from maps and lists: schemas and the data of applications. */
public final class JsonTree {
  private JsonTree() {}

  /** Writes an object: its fields in the order of the map. */
  public static void write(Map<?, ?> object, Writing out) throws IOException {
    out.startObject();
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      out.name((String) entry.getKey());
      writeValue(entry.getValue(), out);
    }
    out.endObject();
  }

  private static void writeValue(Object value, Writing out) throws IOException {
    if (value instanceof Map<?, ?> object) {
      write(object, out);
    } else if (value instanceof List<?> list) {
      out.startArray();
      for (Object element : list) {
        writeValue(element, out);
      }
      out.endArray();
    } else if (value instanceof BigDecimal number) {
      out.number(number);
    } else if (value instanceof Integer || value instanceof Long) {
      out.number(((Number) value).longValue());
    } else if (value instanceof Boolean truth) {
      out.truth(truth);
    } else {
      out.text((String) value);
    }
  }
}
