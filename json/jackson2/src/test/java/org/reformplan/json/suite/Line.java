package org.reformplan.json.suite;

import org.reformplan.json.jackson2.Jackson2;
import org.reformplan.json.token.JsonEngine;

/** The line of Jackson that runs the suite: Jackson 2. */
final class Line {
  private Line() {}

  static JsonEngine engine() {
    return Jackson2.engine();
  }
}
