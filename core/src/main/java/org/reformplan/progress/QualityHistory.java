package org.reformplan.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reformplan.quality.QualitySystem;

/** What is recorded about quality systems, and the state that it comes to. */
final class QualityHistory {
  private QualityHistory() {}

  static Map<String, List<QualityRecord>> byUnit(List<ProgressRecord> records) {
    return records.stream()
        .filter(QualityRecord.class::isInstance)
        .map(QualityRecord.class::cast)
        .sorted(ProgressRecord.asHappened())
        .collect(Collectors.groupingBy(QualityRecord::getUnitCode));
  }

  static QualitySystem stateOf(
      QualitySystem baseline, Map<String, List<QualityRecord>> byUnit, LocalDate asOf) {
    QualitySystem state = baseline;
    for (QualityRecord record : byUnit.getOrDefault(baseline.getUnitCode(), List.of())) {
      if (record.getDay().isAfter(asOf)) {
        break;
      }
      state = state.after(record.getEvent(), record.getDay());
    }
    return state;
  }
}
