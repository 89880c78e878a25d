package org.reformplan.json.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.json.codec.Refusal;

/** Takes what stands under several fields of which exactly one must be there. */
final class OnlyOne<T> {
  private @Nullable T first;
  private boolean several;

  /** Returns what there is under the field of that kind. */
  static Optional<Object> find(Class<?> kind, Object value) {
    return kind.isInstance(value) ? Optional.of(value) : Optional.empty();
  }

  void add(T value) {
    several |= first != null;
    first = value;
  }

  T orRefuse(String fields) {
    T found = first;
    if (found == null || several) {
      String vi = "mỗi bản ghi cần đúng một trong các trường " + fields;
      String en = "a record needs exactly one of the fields " + fields;
      throw found == null ? Refusal.ofAbsence(vi, en) : Refusal.of(vi, en);
    }
    return found;
  }
}
