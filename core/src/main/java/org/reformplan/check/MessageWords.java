package org.reformplan.check;

import java.util.Locale;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.BilingualText;

/** Words as they stand inside the sentence of a message: periods, spans of days, kinds of work. */
final class MessageWords {
  private static final BilingualText TASK = BilingualText.of("nhiệm vụ", "task");
  private static final BilingualText QUALITY_ITEM =
      BilingualText.of("việc chất lượng", "quality item");
  private static final BilingualText CORRECTIVE_ACTION =
      BilingualText.of("hành động khắc phục", "corrective action");

  private MessageWords() {}

  /** A period after “báo cáo” and “report for”: {@code năm 2023}, {@code the year 2023}. */
  static BilingualText period(CalendarPeriod period) {
    BilingualText label = period.getLabel();
    String english =
        switch (period.getKind()) {
          case SIX_MONTHS, NINE_MONTHS, YEAR, YEARS -> "the " + startingSmall(label.getEn());
          case QUARTER -> startingSmall(label.getEn());
          case DAY, MONTH, CUSTOM -> label.getEn();
        };
    return BilingualText.of(startingSmall(label.getVi()), english);
  }

  /** So many days: one day, two days. */
  static BilingualText days(int days) {
    return BilingualText.of(days + " ngày", days + (days == 1 ? " day" : " days"));
  }

  /** What work of a code is called; a code that names nothing is taken for that of a task. */
  static BilingualText work(ProgressFacts facts, String code) {
    if (facts.isCorrectiveAction(code)) {
      return CORRECTIVE_ACTION;
    }
    return facts.isQualityItem(code) ? QUALITY_ITEM : TASK;
  }

  /** The same at the beginning of a sentence. */
  static BilingualText workFirst(ProgressFacts facts, String code) {
    BilingualText work = work(facts, code);
    return BilingualText.of(startingLarge(work.getVi()), startingLarge(work.getEn()));
  }

  private static String startingSmall(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static String startingLarge(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
