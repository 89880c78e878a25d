package org.reformplan.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reformplan.json.source.DocumentBytes;
import org.reformplan.json.source.LineIndex;
import org.reformplan.json.source.LocationIndex;
import org.reformplan.json.source.Place;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.plan.PlanPath;

/** Finds places in a document, and reckons with elements that its value does not have. */
final class Locations {
  private static final int[] NONE = {};

  private final DocumentBytes document;
  private final int start;
  private final ReadLimits limits;
  private final List<PlanPath> dropped;
  private final @Nullable UnaryOperator<TextLocation> origin;
  private @Nullable LineIndex lines;
  private @Nullable LocationIndex values;
  private @Nullable Map<String, int[]> droppedByList;

  /**
   * @param start where the text begins: after a byte-order mark
   * @param dropped the elements that the value does not have, in the order of the document
   * @param origin where a place of the document lies in what the document was taken from; null if
   *     it was taken from nothing
   */
  Locations(
      DocumentBytes document,
      int start,
      ReadLimits limits,
      List<PlanPath> dropped,
      @Nullable UnaryOperator<TextLocation> origin) {
    this.document = document;
    this.start = start;
    this.limits = limits;
    this.dropped = dropped;
    this.origin = origin;
  }

  synchronized TextLocation at(long offset) {
    if (lines == null) {
      lines = new LineIndex(document.array(), start, document.length());
    }
    Place place = lines.at((int) Math.min(offset, document.length()));
    TextLocation here = TextLocation.of(place.line(), place.column());
    return origin == null ? here : origin.apply(here);
  }

  /** Returns where the value begins, in bytes, or -1 for a document without any value. */
  synchronized int offsetOf(String pointer) {
    if (values == null) {
      values = LocationIndex.of(document, start, limits);
    }
    return values.offsetOf(pointer);
  }

  Optional<TextLocation> findInDocument(String pointer) {
    int offset = offsetOf(pointer);
    return offset < 0 ? Optional.empty() : Optional.of(at(offset));
  }

  Optional<TextLocation> findInValue(PlanPath path) {
    return dropped.size() > limits.getMaxFindings()
        ? Optional.empty()
        : findInDocument(inDocument(path).toPointer());
  }

  /** The path by the elements of the document, as far as those left out are kept count of. */
  PlanPath inDocument(PlanPath path) {
    if (dropped.isEmpty() || dropped.size() > limits.getMaxFindings()) {
      return path;
    }
    PlanPath moved = toDocument(path);
    return path.getTaskCode().map(moved::inTask).orElse(moved);
  }

  private synchronized PlanPath toDocument(PlanPath path) {
    if (droppedByList == null) {
      droppedByList = byList(dropped);
    }
    PlanPath inDocument = PlanPath.root();
    for (PlanPath step : path.steps()) {
      inDocument =
          step.getLastIndex().isPresent()
              ? element(inDocument, step.getLastIndex().get(), droppedByList)
              : inDocument.property(step.getLastProperty().orElseThrow());
    }
    return inDocument;
  }

  /** The elements left out of each list, by the list's pointer, in the order of the document. */
  private static Map<String, int[]> byList(List<PlanPath> dropped) {
    Map<String, List<Integer>> gathered = new HashMap<>();
    for (PlanPath gone : dropped) {
      String pointer = gone.toPointer();
      int slash = pointer.lastIndexOf('/');
      gathered
          .computeIfAbsent(pointer.substring(0, slash), list -> new ArrayList<>())
          .add(Integer.valueOf(pointer.substring(slash + 1)));
    }
    Map<String, int[]> byList = new HashMap<>();
    gathered.forEach(
        (list, indices) ->
            byList.put(list, indices.stream().mapToInt(Integer::intValue).toArray()));
    return byList;
  }

  /** Every element that is missing before the place moves it on by one. */
  private static PlanPath element(PlanPath list, int index, Map<String, int[]> gone) {
    int at = index;
    for (int missing : gone.getOrDefault(list.toPointer(), NONE)) {
      if (missing > at) {
        break;
      }
      at++;
    }
    return list.index(at);
  }
}
