package org.reformplan.json.suite;

import org.reformplan.json.jackson3.Jackson3;
import org.reformplan.json.token.JsonEngine;

/** The line of Jackson that runs the suite: Jackson 3. */
final class Line {
  private Line() {}

  static JsonEngine engine() {
    return Jackson3.engine();
  }
}
