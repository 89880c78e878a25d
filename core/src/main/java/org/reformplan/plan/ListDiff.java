package org.reformplan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Tells how two lists of things with codes differ: what came, what went, what stands elsewhere, and
 * which fields of the others changed. Of several with one code the first is compared with the
 * first, the second with the second.
 */
final class ListDiff<T> {
  /** Fields that a place consists of: where it changed, they are told by the move. */
  private static final Set<String> PLACE = Set.of("number", "parentCode");

  private record Key(String code, int occurrence) {}

  private final PlanPath list;
  private final Function<T, String> code;
  private final FieldTable<T> fields;
  private final boolean ofWork;
  private final Function<T, Optional<String>> parent;
  private final Function<T, Optional<String>> number;

  private ListDiff(
      PlanPath list,
      Function<T, String> code,
      FieldTable<T> fields,
      boolean ofWork,
      Function<T, Optional<String>> parent,
      Function<T, Optional<String>> number) {
    this.list = list;
    this.code = code;
    this.fields = fields;
    this.ofWork = ofWork;
    this.parent = parent;
    this.number = number;
  }

  static <T> ListDiff<T> of(PlanPath list, Function<T, String> code, FieldTable<T> fields) {
    return new ListDiff<>(
        list, code, fields, false, value -> Optional.empty(), value -> Optional.empty());
  }

  /** For what is work of the plan: it has a printed number and may stand under a task. */
  static <T> ListDiff<T> ofWork(
      PlanPath list,
      Function<T, String> code,
      Function<T, Optional<String>> parent,
      Function<T, Optional<String>> number,
      FieldTable<T> fields) {
    return new ListDiff<>(list, code, fields, true, parent, number);
  }

  void compare(List<T> old, List<T> now, Consumer<PlanChange> changes) {
    if (old.equals(now)) {
      return;
    }
    Map<Key, Integer> oldPlaces = places(old);
    int[] from = new int[now.size()];
    int at = 0;
    for (Key key : places(now).keySet()) {
      Integer place = oldPlaces.remove(key);
      from[at++] = place == null ? -1 : place;
    }
    boolean[] moved = moved(old, now, from);
    for (int i = 0; i < from.length; i++) {
      if (from[i] < 0) {
        String added = now.get(i).toString();
        changes.accept(
            change(PlanChangeKind.ADDED, now.get(i), i)
                .newValue(added)
                .newWords(ChangeWords.same(added))
                .build());
      } else {
        compareElement(old.get(from[i]), now.get(i), from[i], i, moved[i], changes);
      }
    }
    for (int place : oldPlaces.values()) {
      String removed = old.get(place).toString();
      changes.accept(
          change(PlanChangeKind.REMOVED, old.get(place), place)
              .oldValue(removed)
              .oldWords(ChangeWords.same(removed))
              .build());
    }
  }

  private void compareElement(
      T old, T now, int from, int to, boolean moved, Consumer<PlanChange> changes) {
    if (moved) {
      UnaryOperator<String> numbered =
          number.apply(old).equals(number.apply(now)) ? n -> "" : n -> " (" + n + ")";
      String before = place(old, from, numbered);
      String after = place(now, to, numbered);
      changes.accept(
          change(PlanChangeKind.MOVED, now, to)
              .oldPath(path(old, from))
              .oldValue(before)
              .oldWords(ChangeWords.same(before))
              .newValue(after)
              .newWords(ChangeWords.same(after))
              .build());
    }
    if (!old.equals(now)) {
      fields.compare(old, now, path(old, from), path(now, to), moved ? PLACE : Set.of(), changes);
    }
  }

  private String place(T value, int position, UnaryOperator<String> numbered) {
    return parent.apply(value).map(above -> above + " › ").orElse("")
        + code.apply(value)
        + number.apply(value).map(numbered).orElse("")
        + " #"
        + (position + 1);
  }

  private PlanPath path(T value, int position) {
    PlanPath path = list.index(position);
    return ofWork ? path.inTask(code.apply(value)) : path;
  }

  private PlanChange.Builder change(PlanChangeKind kind, T value, int position) {
    PlanChange.Builder change = PlanChange.builder();
    change.kind(kind).path(path(value, position));
    return change;
  }

  private Map<Key, Integer> places(List<T> values) {
    Map<Key, Integer> places = new LinkedHashMap<>(values.size() * 2);
    Map<String, Integer> occurrences = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      Key first = new Key(code.apply(values.get(i)), 0);
      if (places.putIfAbsent(first, i) != null) {
        int occurrence = occurrences.merge(first.code, 1, Integer::sum);
        places.put(new Key(first.code, occurrence), i);
      }
    }
    return places;
  }

  /**
   * What moved: whatever has another parent, and the fewest of the others that must have changed
   * order. Lists in which each parent stands right above its children are compared among siblings,
   * so that a parent moves as one; in others, all tasks are siblings.
   */
  private boolean[] moved(List<T> old, List<T> now, int[] from) {
    boolean[] moved = new boolean[from.length];
    Map<String, List<Integer>> siblings = new LinkedHashMap<>();
    boolean tree = isTree(old) && isTree(now);
    Set<String> codes = tree ? codes(now) : Set.of();
    for (int i = 0; i < from.length; i++) {
      if (from[i] < 0) {
        continue;
      }
      Optional<String> above = parent.apply(now.get(i));
      moved[i] = !above.equals(parent.apply(old.get(from[i])));
      if (!moved[i]) {
        String group = tree ? above.filter(codes::contains).map(p -> "/" + p).orElse("") : "";
        siblings.computeIfAbsent(group, key -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> group : siblings.values()) {
      boolean[] stayed = LongestRun.of(group.stream().mapToInt(i -> from[i]).toArray());
      for (int i = 0; i < stayed.length; i++) {
        moved[group.get(i)] = !stayed[i];
      }
    }
    return moved;
  }

  private Set<String> codes(List<T> values) {
    return values.stream().map(code).collect(Collectors.toSet());
  }

  private boolean isTree(List<T> values) {
    Set<String> codes = codes(values);
    List<String> open = new ArrayList<>();
    for (T value : values) {
      String above = parent.apply(value).filter(codes::contains).orElse(null);
      while (!open.isEmpty() && !Objects.equals(open.get(open.size() - 1), above)) {
        open.remove(open.size() - 1);
      }
      if (open.isEmpty() && above != null) {
        return false;
      }
      open.add(code.apply(value));
    }
    return true;
  }
}
