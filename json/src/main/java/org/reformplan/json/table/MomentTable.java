package org.reformplan.json.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.SpelledCodec;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.progress.SubmissionTime;

/** Moments with their offset, and what may be a moment or a day. */
final class MomentTable {
  private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
  private static final String CLOCK =
      "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?"
          + "(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9])";
  private static final String MOMENT_PATTERN = "^" + DAY + CLOCK + "$";
  private static final String EITHER_PATTERN = "^" + DAY + "(" + CLOCK + ")?$";
  private static final Pattern MOMENT_TEXT = Pattern.compile(MOMENT_PATTERN);
  private static final Pattern EITHER_TEXT = Pattern.compile(EITHER_PATTERN);

  /** In which moments are written; that they were given in another is not kept. */
  private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);

  private static final Instant FIRST = LocalDate.of(0, 1, 1).atStartOfDay().toInstant(VIET_NAM);
  private static final Instant LAST =
      LocalDate.of(9999, 12, 31).atTime(LocalTime.MAX).toInstant(VIET_NAM);

  static final ValueCodec<Instant> MOMENT =
      new SpelledCodec<Instant>(
          BilingualText.of(
              "một thời điểm như \"2023-03-14T23:30:00+07:00\"",
              "a moment like \"2023-03-14T23:30:00+07:00\""),
          MOMENT_PATTERN) {
        @Override
        protected @Nullable Instant valueOf(String text) {
          return momentOf(text);
        }

        @Override
        protected String textOf(Instant value) {
          return wordsOf(value);
        }
      };

  static final ValueCodec<SubmissionTime> SUBMISSION_TIME =
      new SpelledCodec<SubmissionTime>(
          BilingualText.of(
              "một ngày như \"2023-03-14\" hoặc một thời điểm như \"2023-03-14T23:30:00+07:00\"",
              "a day like \"2023-03-14\" or a moment like \"2023-03-14T23:30:00+07:00\""),
          EITHER_PATTERN) {
        @Override
        protected @Nullable SubmissionTime valueOf(String text) {
          return submissionTimeOf(text);
        }

        @Override
        protected String textOf(SubmissionTime value) {
          return value
              .getInstant()
              .map(MomentTable::wordsOf)
              .orElseGet(() -> wordsOf(value.getDay()));
        }
      };

  private MomentTable() {}

  private static @Nullable Instant momentOf(String text) {
    try {
      if (!MOMENT_TEXT.matcher(text).matches()) {
        return null;
      }
      Instant moment = OffsetDateTime.parse(text).toInstant();
      return isTold(moment) ? moment : null;
    } catch (DateTimeException e) {
      return null; // 30 February
    }
  }

  private static @Nullable SubmissionTime submissionTimeOf(String text) {
    try {
      if (!EITHER_TEXT.matcher(text).matches()) {
        return null;
      }
      SubmissionTime time = SubmissionTime.parse(text);
      return time.getInstant().filter(moment -> !isTold(moment)).isPresent() ? null : time;
    } catch (DateTimeException e) {
      return null; // 30 February
    }
  }

  /** Whether the year has four digits in Viet Nam too. */
  private static boolean isTold(Instant moment) {
    return !moment.isBefore(FIRST) && !moment.isAfter(LAST);
  }

  private static String wordsOf(Instant moment) {
    if (!isTold(moment)) {
      throw tooFar(moment.toString());
    }
    return moment.atOffset(VIET_NAM).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private static String wordsOf(LocalDate day) {
    if (day.getYear() < 0 || day.getYear() > 9999) {
      throw tooFar(day.toString());
    }
    return day.toString();
  }

  private static IllegalArgumentException tooFar(String found) {
    return new IllegalArgumentException(
        "Expected 0 <= 'year' <= 9999 of a moment in JSON, but found " + found);
  }
}
