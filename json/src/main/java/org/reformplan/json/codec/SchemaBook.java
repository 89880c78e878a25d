package org.reformplan.json.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.reformplan.document.Language;

/** The named types of a schema, gathered while it is described. */
public final class SchemaBook {
  private final Language language;
  private final Map<String, Map<String, Object>> types = new LinkedHashMap<>();

  /** Starts a book whose descriptions are in that language. */
  public SchemaBook(Language language) {
    this.language = language;
  }

  /** Returns the language of the descriptions. */
  public Language language() {
    return language;
  }

  /** Returns a reference to a named type, described on first sight. */
  public Map<String, Object> reference(String name, Supplier<Map<String, Object>> type) {
    if (!types.containsKey(name)) {
      types.put(name, Map.of()); // a type that holds itself meets its own name
      types.put(name, type.get());
    }
    return Schemas.of("$ref", "#/$defs/" + name);
  }

  /** Returns the types by name, in the order in which they were met. */
  public Map<String, Map<String, Object>> types() {
    return Collections.unmodifiableMap(types);
  }
}
