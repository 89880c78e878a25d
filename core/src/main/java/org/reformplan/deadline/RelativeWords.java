package org.reformplan.deadline;

import java.util.Optional;
import org.reformplan.calendar.TimeLimit;
import org.reformplan.deadline.RelativeDeadline.Relation;
import org.reformplan.document.Language;

/** Writes relative deadlines in words. */
final class RelativeWords {
  private RelativeWords() {}

  static String of(
      Optional<TimeLimit> limit, Relation relation, RelativeEvent event, Language language) {
    boolean vi = language == Language.VI;
    boolean unstated = event.words().isEmpty() && event.mark().isEmpty();
    String time = limit.map(l -> l.getLabel().in(language)).orElse("");
    if (unstated) {
      return (vi ? "Trong vòng " : "Within ") + time;
    }
    String words = vi ? vietnamese(relation, event) : english(relation, event);
    return MarkWords.capitalised(time.isEmpty() ? words : time + " " + words);
  }

  private static String vietnamese(Relation relation, RelativeEvent event) {
    String link =
        switch (event.link()) {
          case WHEN -> "khi ";
          case DAY -> "ngày ";
          case NONE -> "";
        };
    String named =
        event.mark().map(mark -> mark.inWords(Language.VI)).orElse("")
            + event.words().map(w -> link + w.written()).orElse("");
    // "Sau 8 giờ 30 phút" would be eight hours and a half later.
    String moment = event.mark().flatMap(TimeMark::getTime).isPresent() ? "lúc " + named : named;
    return switch (relation) {
      case AFTER -> "sau " + moment;
      case RIGHT_AFTER -> "ngay sau " + moment;
      case WHEN -> named;
      case BEFORE -> "trước " + named;
      case FROM -> "kể từ " + named;
    };
  }

  private static String english(Relation relation, RelativeEvent event) {
    String named =
        event.mark().map(mark -> mark.inWords(Language.EN)).orElse("")
            + event.words().map(w -> "“" + w.written() + "”").orElse("");
    return switch (relation) {
      case AFTER -> "after " + named;
      case RIGHT_AFTER -> "immediately after " + named;
      case WHEN -> "when " + named;
      case BEFORE -> "before " + named;
      case FROM -> "from " + named + " on";
    };
  }
}
