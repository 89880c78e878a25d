package org.reformplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.DocumentReference;
import org.reformplan.reporting.SentMark;

/**
 * A report that was sent by one channel (gửi báo cáo).
 *
 * <p>It names the report by the requirement's code, the period and the unit. A report that must go
 * by two channels has two submissions. Whether it counts as sent, and on which day, follows from
 * the requirement's own rule. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ReportSubmission.builder()
 *     .requirementCode("cchc")
 *     .period(CalendarPeriod.ofQuarter(2023, 1))
 *     .unitCode("G06.09")
 *     .sent(SubmissionTime.parse("2023-03-14T23:30+07:00"))
 *     .recordedAt(Instant.parse("2023-03-14T16:31:00Z"))
 *     .channel("Trục liên thông văn bản quốc gia")
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class ReportSubmission implements ProgressRecord {
  ReportSubmission() {}

  @Override
  public final ProgressRecordKind getKind() {
    return ProgressRecordKind.SUBMISSION;
  }

  /**
   * Returns the code of the requirement, or that of the request for a report asked for once.
   *
   * @return the code
   */
  public abstract String getRequirementCode();

  /**
   * Returns the period reported on, not the window of its data.
   *
   * @return the period, such as Quý I/2023
   */
  public abstract CalendarPeriod getPeriod();

  /**
   * Returns the code of the unit that sent it.
   *
   * @return the unit's code, or empty where the regime names the reporters in words only
   */
  public abstract Optional<String> getUnitCode();

  /**
   * Returns the level that received it, where a report climbs several.
   *
   * @return the level counted from 1, or empty if there is one level only
   */
  public abstract Optional<Integer> getLevel();

  /**
   * Returns when it was sent.
   *
   * @return a moment or a day
   */
  public abstract SubmissionTime getSent();

  /** The day on which it was sent, in Viet Nam. */
  @Override
  public LocalDate getDay() {
    return getSent().getDay();
  }

  @Override
  public abstract Instant getRecordedAt();

  @Override
  public abstract Optional<String> getRecordedBy();

  /**
   * Returns the way of sending, as the requirement names it.
   *
   * @return the channel, or empty if not stated
   */
  public abstract Optional<String> getChannel();

  /**
   * Returns what the time is the time of: the postmark, the entry in software.
   *
   * @return the mark, or empty if not stated: it is taken for the one that the rule asks for
   */
  public abstract Optional<SentMark> getMark();

  /**
   * Returns the report itself.
   *
   * @return the document, or empty if not stated
   */
  public abstract Optional<DocumentReference> getDocument();

  /**
   * Returns the id of the obligation that it is meant for, whether or not there is one.
   *
   * @return for example {@code cchc:2023-Q1:G06.09}
   */
  public String getObligationId() {
    return getRequirementCode()
        + ":"
        + getPeriod().getCode()
        + getLevel().map(level -> ":" + level).orElse("")
        + getUnitCode().map(unit -> ":" + unit).orElse("");
  }

  /** Returns requirement, period, unit, time and channel. */
  @Override
  public String toString() {
    return "report "
        + getRequirementCode()
        + ":"
        + getPeriod().getCode()
        + getUnitCode().map(u -> ":" + u).orElse("")
        + " sent "
        + getSent()
        + getChannel().map(c -> " by " + c).orElse("");
  }

  /**
   * Starts one.
   *
   * @return a new builder; requirement, period, time and moment of recording are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableReportSubmission.Builder {
    Builder() {}
  }
}
