package org.reformplan.check;

import java.util.List;
import java.util.Optional;

/** One thing that completeness is measured on, and to which area and units it belongs. */
record CompletenessPlace(String key, Optional<String> area, List<String> units) {
  static CompletenessPlace of(String key) {
    return new CompletenessPlace(key, Optional.empty(), List.of());
  }

  static CompletenessPlace ofArea(String code) {
    return new CompletenessPlace(areaKey(code), Optional.of(code), List.of());
  }

  /** Areas stand nowhere in the plan's document, so that no pointer can be their key. */
  static String areaKey(String code) {
    return "area " + code;
  }

  List<String> areas() {
    return area.stream().toList();
  }
}
