package org.reformplan.check;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the days that a title or an output cell states as a deadline: a full date right after
 * "trước", "chậm nhất" or "hoàn thành". A date that follows anything else – the number of a
 * document, say – belongs to a citation and does not count.
 */
final class DeadlineMentions {
  /** Made when the first date is met: many plans have none in their titles. */
  private static final class Forms {
    /** The operator, the small words that may stand between, and a full date in digits or words. */
    static final Pattern MENTION =
        Pattern.compile(
            "(?:trước|chậm nhất|hoàn thành)(?: (?:là|vào|trong|trước|ngày)){0,4}"
                + " (\\d{1,2})(?: ?[/.-] ?| tháng )(\\d{1,2})(?: ?[/.-] ?| năm )(\\d{4})(?!\\d)");

    static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");
  }

  private DeadlineMentions() {}

  static Set<LocalDate> in(String text) {
    if (!hasDateInDigits(text)) {
      return Set.of(); // most titles name no date at all
    }
    Set<LocalDate> days = new LinkedHashSet<>();
    String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    Matcher matcher = Forms.MENTION.matcher(Forms.BLANKS.matcher(folded).replaceAll(" "));
    while (matcher.find()) {
      day(matcher.group(3), matcher.group(2), matcher.group(1)).ifPresent(days::add);
    }
    return days;
  }

  /** Whether two numbers of one or two digits are followed by one of four. */
  private static boolean hasDateInDigits(String text) {
    return mayHaveYear(text) && hasDayMonthAndYear(text);
  }

  /** Four digits in a row cover every fourth character somewhere: a quarter of the text says no. */
  private static boolean mayHaveYear(String text) {
    for (int i = 3; i < text.length(); i += 4) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDayMonthAndYear(String text) {
    int shortNumbers = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        digits++;
      } else if (digits != 0) {
        if (digits == 4 && shortNumbers >= 2) {
          return true;
        }
        shortNumbers = digits <= 2 ? shortNumbers + 1 : 0;
        digits = 0;
      }
    }
    return digits == 4 && shortNumbers >= 2;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
