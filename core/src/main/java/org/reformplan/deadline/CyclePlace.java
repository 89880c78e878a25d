package org.reformplan.deadline;

import java.util.List;
import org.reformplan.document.Language;

/**
 * Where in each turn of a cycle something falls due.
 *
 * @param operator on, before or by that place
 * @param month the month of the cycle, from 1; 0 where {@code marks} say it
 * @param day the day of that month; 0 where {@code marks} say it
 * @param marks marks of each year, without a year; empty unless the cycle is a year
 */
record CyclePlace(Operator operator, int month, int day, List<TimeMark> marks) {
  CyclePlace {
    marks = List.copyOf(marks);
  }

  static CyclePlace onDay(Operator operator, int month, int day) {
    return new CyclePlace(operator, month, day, List.of());
  }

  static CyclePlace ofYear(Operator operator, List<TimeMark> marks) {
    return new CyclePlace(operator, 0, 0, marks);
  }

  /** Whether it names a period of the cycle and no day: "quý IV hằng năm". */
  boolean isInPeriod() {
    if (operator == Operator.ON) {
      for (TimeMark mark : marks) {
        if (!mark.isSingleDay()) {
          return true;
        }
      }
    }
    return false;
  }

  String inWords(Cycle cycle, Language language) {
    if (!marks.isEmpty()) {
      String words = BoundWords.of(operator, marks, language);
      return words + (language == Language.VI ? " hằng năm" : " every year");
    }
    return MarkWords.capitalised(language == Language.VI ? vietnamese(cycle) : english(cycle));
  }

  private String vietnamese(Cycle cycle) {
    String bound =
        switch (operator) {
          case ON -> "";
          case BEFORE -> "trước ";
          case BY -> "chậm nhất ";
        };
    String month = cycle.getLength() == 1 ? " hằng tháng" : " tháng " + ordinal() + " của mỗi quý";
    return bound + "ngày " + day + month;
  }

  private String ordinal() {
    return switch (month) {
      case 1 -> "đầu";
      case 2 -> "giữa";
      default -> "cuối";
    };
  }

  private String english(Cycle cycle) {
    String bound =
        switch (operator) {
          case ON -> "on ";
          case BEFORE -> "before ";
          case BY -> "by ";
        };
    String of =
        switch (month) {
          case 1 -> "first";
          case 2 -> "second";
          default -> "last";
        };
    return bound
        + "day "
        + day
        + (cycle.getLength() == 1
            ? " of every month"
            : " of the " + of + " month of every quarter");
  }
}
