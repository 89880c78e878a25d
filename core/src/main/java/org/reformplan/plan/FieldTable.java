package org.reformplan.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reformplan.deadline.Deadline;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Language;

/**
 * The fields of a type by the names that files give them, to tell in which of them two values
 * differ.
 */
final class FieldTable<T> {
  private record Field<T>(String name, Function<T, ?> value) {}

  private final List<Field<T>> fields = new ArrayList<>();

  FieldTable<T> with(String name, Function<T, ?> value) {
    fields.add(new Field<>(name, value));
    return this;
  }

  /** The same for values that stand in one place in both plans. */
  void compare(T old, T now, PlanPath at, Consumer<PlanChange> changes) {
    compare(old, now, at, at, Set.of(), changes);
  }

  /** Reports each field in which the values differ, without those that are told otherwise. */
  void compare(
      T old,
      T now,
      PlanPath oldAt,
      PlanPath at,
      Set<String> without,
      Consumer<PlanChange> changes) {
    for (Field<T> field : fields) {
      Object before = field.value.apply(old);
      Object after = field.value.apply(now);
      if (!before.equals(after) && !without.contains(field.name)) {
        compareField(
            plain(before),
            plain(after),
            oldAt.property(field.name),
            at.property(field.name),
            changes);
      }
    }
  }

  /** Says what differs within the values if their texts do not show it. */
  private static void compareField(
      Optional<?> before,
      Optional<?> after,
      PlanPath oldAt,
      PlanPath at,
      Consumer<PlanChange> changes) {
    if (after.isEmpty()) {
      changes.accept(changed(oldAt, before, after)); // what is gone has no place in the new plan
    } else if (before.isEmpty()
        || !shown(before.get()).equals(shown(after.get()))
        || !FieldParts.compare(before.get(), after.get(), oldAt, at, changes)) {
      changes.accept(changed(at, before, after));
    }
  }

  private static PlanChange changed(PlanPath path, Optional<?> before, Optional<?> after) {
    PlanChangeKind kind =
        before.isEmpty()
            ? PlanChangeKind.ADDED
            : after.isEmpty() ? PlanChangeKind.REMOVED : PlanChangeKind.CHANGED;
    Optional<String> oldValue = before.map(FieldTable::shown);
    Optional<String> newValue = after.map(FieldTable::shown);
    if (oldValue.equals(newValue)) {
      oldValue = before.map(FieldTable::shownInFull);
      newValue = after.map(FieldTable::shownInFull);
    }
    PlanChange.Builder change = PlanChange.builder();
    change.kind(kind).path(path).oldValue(oldValue).newValue(newValue);
    return change.oldWords(words(before, oldValue)).newWords(words(after, newValue)).build();
  }

  /** What says nothing is empty: an absent value, a list or custom data with nothing in it. */
  private static Optional<?> plain(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional;
    }
    boolean nothing =
        (value instanceof Collection<?> list && list.isEmpty())
            || (value instanceof CustomData data && data.isEmpty());
    return nothing ? Optional.empty() : Optional.of(value);
  }

  private static Optional<BilingualText> words(Optional<?> value, Optional<String> shown) {
    return value.flatMap(held -> shown.map(text -> ChangeWords.of(held, text)));
  }

  static String shown(Object value) {
    if (value instanceof Deadline deadline) {
      return deadline.getText();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    return value instanceof Collection<?> list
        ? list.stream().map(FieldTable::shown).collect(Collectors.joining("; "))
        : value.toString();
  }

  /** Where the words are the same: a quarter without a year means another in another plan year. */
  private static String shownInFull(Object value) {
    return value instanceof Deadline deadline
        ? deadline.toCanonicalText(Language.VI)
        : shown(value);
  }
}
