package org.reformplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.reporting.ReportRequest;

/**
 * A document arrived that asks for a thematic or ad hoc report; from its day on the report is owed.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * RequestReceived.builder()
 *     .request(request)
 *     .day(LocalDate.of(2023, 3, 20))
 *     .recordedAt(Instant.parse("2023-03-20T08:00:00Z"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class RequestReceived implements ProgressRecord {
  RequestReceived() {}

  @Override
  public final ProgressRecordKind getKind() {
    return ProgressRecordKind.REQUEST;
  }

  /**
   * Returns what is asked for, from whom and by when.
   *
   * @return the request
   */
  public abstract ReportRequest getRequest();

  /**
   * Returns the day from which the report is owed.
   *
   * @return the day on which the document arrived
   */
  @Override
  public abstract LocalDate getDay();

  @Override
  public abstract Instant getRecordedAt();

  @Override
  public abstract Optional<String> getRecordedBy();

  /** Returns day and request. */
  @Override
  public String toString() {
    return getDay() + " asked for " + getRequest();
  }

  /**
   * Starts one.
   *
   * @return a new builder; request, day and moment of recording are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableRequestReceived.Builder {
    Builder() {}
  }
}
