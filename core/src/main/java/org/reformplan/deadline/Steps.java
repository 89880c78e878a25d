package org.reformplan.deadline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Language;

/**
 * The words of each step from a text to its last day.
 *
 * <p>Most are put together only if somebody reads them; each of these is a small type of its own,
 * which a fresh JVM makes sooner than a lambda.
 */
final class Steps {
  static final BilingualText EXCLUDED =
      BilingualText.of(
          "“Trước” không gồm ngày được nêu: hạn là ngày liền trước",
          "“Before” excludes the day named: the day before it is the last");

  static final BilingualText INCLUDED =
      BilingualText.of("“Trước” gồm cả ngày được nêu", "“Before” includes the day named");

  static final BilingualText LAST_WORKING_DAY =
      BilingualText.of("Ngày làm việc cuối cùng của kỳ", "The last working day of the period");

  private Steps() {}

  record YearOfPlan(int year) implements Supplier<BilingualText> {
    @Override
    public BilingualText get() {
      return BilingualText.of(
          "Văn bản không ghi năm; kế hoạch thuộc năm " + year,
          "The text states no year; the plan is for " + year);
    }
  }

  record Names(TimeMark mark, LocalDate day) implements Supplier<BilingualText> {
    @Override
    public BilingualText get() {
      String vi = mark.inWords(Language.VI);
      String en = mark.inWords(Language.EN);
      if (mark.shape() == MarkShape.DAY) {
        return BilingualText.of("Văn bản nêu " + vi, "The text names " + en);
      }
      return mark.isSingleDay()
          ? BilingualText.of(
              "“" + vi + "” là ngày " + vietnamese(day), "“" + en + "” is " + english(day))
          : BilingualText.of(
              "“" + vi + "” kết thúc ngày " + vietnamese(day),
              "“" + en + "” ends on " + english(day));
    }
  }

  record EveOf(TimeMark mark) implements Supplier<BilingualText> {
    @Override
    public BilingualText get() {
      return BilingualText.of(
          "Ngày liền trước ngày đầu của “" + mark.inWords(Language.VI) + "”",
          "The eve of the first day of “" + mark.inWords(Language.EN) + "”");
    }
  }

  record Rolled(LocalDate from, LocalDate to) implements Supplier<BilingualText> {
    @Override
    public BilingualText get() {
      return from.equals(to)
          ? BilingualText.of(
              vietnamese(from) + " là ngày làm việc, giữ nguyên",
              english(from) + " is a working day and stays")
          : to.isAfter(from)
              ? BilingualText.of(
                  vietnamese(from) + " là ngày nghỉ: chuyển sang ngày làm việc tiếp theo",
                  english(from) + " is a day off: moved to the next working day")
              : BilingualText.of(
                  vietnamese(from) + " là ngày nghỉ: lùi về ngày làm việc liền trước",
                  english(from) + " is a day off: moved to the working day before");
    }
  }

  record LatestOf(int count) implements Supplier<BilingualText> {
    @Override
    public BilingualText get() {
      return BilingualText.of(
          "Ngày cuối cùng trong " + count + " lần đến hạn",
          "The latest of " + count + (count == 1 ? " occurrence" : " occurrences"));
    }
  }

  record OfCycle(RecurringDeadline deadline) implements Supplier<BilingualText> {
    @Override
    public BilingualText get() {
      return BilingualText.of(
          deadline.toCanonicalText(Language.VI), deadline.toCanonicalText(Language.EN));
    }
  }

  record OfTurns(LocalDate first, LocalDate last) implements Supplier<BilingualText> {
    @Override
    public BilingualText get() {
      return BilingualText.of(
          "Tính các lần có ngày cuối từ "
              + vietnamese(first)
              + " đến hết "
              + vietnamese(last)
              + ", trước khi chuyển ngày nghỉ",
          "Counted are the occurrences whose last day, before any roll, lies between "
              + english(first)
              + " and "
              + english(last));
    }
  }

  static BilingualText latestPart(int count) {
    return BilingualText.of(
        "Ngày cuối cùng trong " + count + " phần", "The latest of " + count + " parts");
  }

  static String vietnamese(LocalDate day) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  static String english(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + MarkWords.monthName(day.getMonthValue())
        + " "
        + day.getYear();
  }
}
