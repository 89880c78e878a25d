package org.reformplan.progress;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When a report was sent: at a moment, or on a day of which the hour is not known.
 *
 * <p>A moment becomes a day in Viet Nam (Asia/Ho_Chi_Minh): 17:30 UTC on 14 March 2023 is half past
 * midnight on 15 March in Ha Noi. Two are equal if they are the same moment or the same day.
 * Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * SubmissionTime.at(Instant.parse("2023-03-14T17:30:00Z")).getDay(); // 2023-03-15
 * SubmissionTime.parse("2023-03-14T23:30:00+07:00").getDay();        // 2023-03-14
 * SubmissionTime.on(LocalDate.of(2023, 3, 14)).getTime();            // empty
 * }</pre>
 */
public final class SubmissionTime {
  private final LocalDate day;
  private final Optional<Instant> instant;

  private SubmissionTime(LocalDate day, Optional<Instant> instant) {
    this.day = day;
    this.instant = instant;
  }

  /**
   * Returns a moment.
   *
   * @param instant the moment
   * @return the time of sending
   */
  public static SubmissionTime at(Instant instant) {
    return new SubmissionTime(
        VietnamDays.of(requireNonNull(instant, "instant")), Optional.of(instant));
  }

  /**
   * Returns a day of which the hour is not known.
   *
   * @param day the day in Viet Nam
   * @return the time of sending
   */
  public static SubmissionTime on(LocalDate day) {
    return new SubmissionTime(requireNonNull(day, "day"), Optional.empty());
  }

  /**
   * Reads an ISO day such as {@code 2023-03-14}, or an ISO moment with its offset such as {@code
   * 2023-03-14T23:30+07:00} or {@code 2023-03-14T17:30:00Z}.
   *
   * @param text the text
   * @return the time of sending
   * @throws DateTimeParseException if the text is neither
   */
  public static SubmissionTime parse(String text) {
    return text.indexOf('T') < 0
        ? on(LocalDate.parse(text))
        : at(OffsetDateTime.parse(text).toInstant());
  }

  /**
   * Returns the day.
   *
   * @return the day in Viet Nam
   */
  public LocalDate getDay() {
    return day;
  }

  /**
   * Returns the time of day.
   *
   * @return the time in Viet Nam, or empty if only the day is known
   */
  public Optional<LocalTime> getTime() {
    return instant.map(moment -> LocalTime.ofInstant(moment, VietnamDays.ZONE));
  }

  /**
   * Returns the moment.
   *
   * @return the moment, or empty if only the day is known
   */
  public Optional<Instant> getInstant() {
    return instant;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SubmissionTime that
        && day.equals(that.day)
        && instant.equals(that.instant);
  }

  @Override
  public int hashCode() {
    return 31 * day.hashCode() + instant.hashCode();
  }

  /** Returns the day, or the moment in Viet Nam with its offset, as {@link #parse} reads them. */
  @Override
  public String toString() {
    return instant
        .map(moment -> OffsetDateTime.ofInstant(moment, VietnamDays.ZONE).toString())
        .orElseGet(day::toString);
  }
}
