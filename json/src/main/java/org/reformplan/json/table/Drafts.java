package org.reformplan.json.table;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of values half read: mandatory parts are there before a value is finished. */
final class Drafts {
  private Drafts() {}

  static <X> X given(@Nullable X part) {
    return Objects.requireNonNull(part, "a mandatory field that was read");
  }
}
