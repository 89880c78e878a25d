package org.reformplan.deadline;

import java.util.List;
import java.util.stream.Collectors;
import org.reformplan.document.Language;

/** Writes marks with their operator: "Trước ngày 15/06/2023, ngày 15/12/2023". */
final class BoundWords {
  private BoundWords() {}

  static String of(Operator operator, List<TimeMark> marks, Language language) {
    String list = marks.stream().map(m -> m.inWords(language)).collect(Collectors.joining(", "));
    TimeMark first = marks.get(0);
    boolean day = first.shape() == MarkShape.DAY && first.getTime().isEmpty();
    boolean single = first.isSingleDay();
    String words =
        language == Language.VI
            ? switch (operator) {
              case ON -> list;
              case BEFORE -> "trước " + list;
              case BY -> (single ? "chậm nhất " : "đến hết ") + list;
            }
            : switch (operator) {
              case ON -> (single ? (day ? "on " : "at ") : "in ") + list;
              case BEFORE -> "before " + list;
              case BY -> (single ? "by " : "by the end of ") + list;
            };
    return MarkWords.capitalised(words);
  }
}
