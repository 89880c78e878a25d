package org.reformplan.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.Deadline;
import org.reformplan.document.BilingualText;
import org.reformplan.document.DocumentNumber;
import org.reformplan.document.DocumentReference;

/** Says what a field holds as people read it: days as 14/03/2023, periods and documents by name. */
final class ChangeWords {
  private static final Pattern ISO_DAY = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");

  private ChangeWords() {}

  /** The words for a value that programs are shown as a text. */
  static BilingualText of(Object value, String shown) {
    if (value instanceof Collection<?> list) {
      List<BilingualText> parts =
          list.stream().map(part -> of(part, FieldTable.shown(part))).toList();
      return BilingualText.of(
          parts.stream().map(BilingualText::getVi).collect(Collectors.joining("; ")),
          parts.stream().map(BilingualText::getEn).collect(Collectors.joining("; ")));
    }
    if (value instanceof String || value instanceof Deadline || value instanceof Enum<?>) {
      return same(shown); // words of the plan stay as they are
    }
    if (value instanceof CalendarPeriod period) {
      return same(withDays(period.getStart() + "–" + period.getEndInclusive()));
    }
    return value instanceof DocumentReference document ? of(document) : same(withDays(shown));
  }

  /** The words for what a place says that holds more than a value. */
  static BilingualText same(String words) {
    String text = visible(words);
    return BilingualText.of(text, text);
  }

  /** Words that are blanks alone stand between marks, or nobody would see them. */
  private static String visible(String words) {
    return words.isBlank() ? "“" + words + "”" : words;
  }

  static BilingualText of(DocumentReference document) {
    String head =
        visible(
            document
                .getNumber()
                .map(DocumentNumber::getText)
                .or(document::getTitle)
                .or(document::getType)
                .orElse("?"));
    Optional<String> day = document.getDate().map(date -> withDays(date.toString()));
    String issuer = document.getIssuer().map(name -> ", " + name).orElse("");
    return BilingualText.of(
        head + day.map(d -> " ngày " + d).orElse("") + issuer,
        head + day.map(d -> " of " + d).orElse("") + issuer);
  }

  private static String withDays(String text) {
    return ISO_DAY.matcher(text).replaceAll("$3/$2/$1");
  }
}
