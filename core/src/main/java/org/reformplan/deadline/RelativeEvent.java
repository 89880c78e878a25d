package org.reformplan.deadline;

import java.util.Optional;

/**
 * What a relative deadline counts from: an event in words, a day or period, or nothing said.
 *
 * @param link how the words lead to it
 * @param words the event, as written
 * @param mark the day or period
 */
record RelativeEvent(Link link, Optional<FreeWords> words, Optional<TimeMark> mark) {

  /** "khi" leads to an event, "ngày" to the day of an event; other words follow at once. */
  enum Link {
    WHEN,
    DAY,
    NONE
  }

  static RelativeEvent unstated() {
    return new RelativeEvent(Link.NONE, Optional.empty(), Optional.empty());
  }

  /** Article 147 tells a time that runs from a day from one that runs from an event. */
  boolean countsFromDay() {
    return link == Link.DAY || mark.isPresent();
  }
}
