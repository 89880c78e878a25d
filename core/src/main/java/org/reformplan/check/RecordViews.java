package org.reformplan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.ProgressRecord;

/** The records that were known on the day of knowledge, each with its place in the whole list. */
final class RecordViews {
  private final List<RecordView> known = new ArrayList<>();

  RecordViews(Optional<PlanProgress> progress, Optional<LocalDate> knownOn) {
    List<ProgressRecord> all = progress.isPresent() ? progress.get().getRecords() : List.of();
    for (int i = 0; i < all.size(); i++) {
      LocalDate recorded = all.get(i).recordedDay();
      if (knownOn.map(day -> !recorded.isAfter(day)).orElse(true)) {
        known.add(new RecordView(all.get(i), i));
      }
    }
  }

  List<RecordView> list() {
    return Collections.unmodifiableList(known);
  }

  /** The record at a position of the whole list, if it was known. */
  Optional<RecordView> find(int position) {
    int low = 0;
    int high = Math.min(position, known.size() - 1);
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compare(known.get(middle).position(), position);
      if (order == 0) {
        return Optional.of(known.get(middle));
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return Optional.empty();
  }
}
