package org.reformplan.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;

/**
 * A unit that took over from another (đơn vị kế thừa), and how.
 *
 * <p>A unit that was split has a succession for each part. Instances are immutable and safe to
 * share between threads.
 *
 * <pre>{@code
 * // A commune that became part of another on Tuesday 01/07/2025
 * UnitSuccession.builder()
 *     .kind(UnitSuccessionKind.MERGED)
 *     .unitCode("H26.150")
 *     .day(LocalDate.of(2025, 7, 1))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class UnitSuccession {
  UnitSuccession() {}

  /**
   * Returns how the other unit took over.
   *
   * @return the kind
   */
  public abstract UnitSuccessionKind getKind();

  /**
   * Returns the code of the unit that took over.
   *
   * @return the code
   */
  public abstract String getUnitCode();

  /**
   * Returns the first day on which the other unit stood in the place of this one.
   *
   * @return the day, or empty if it is not known
   */
  public abstract Optional<LocalDate> getDay();

  /**
   * Returns the document that decided it.
   *
   * @return the document, or empty if not stated
   */
  public abstract Optional<DocumentReference> getDocument();

  /** Returns kind, code and day: {@code merged H26.150 on 2025-07-01}. */
  @Override
  public String toString() {
    return getKind().getCode() + " " + getUnitCode() + getDay().map(d -> " on " + d).orElse("");
  }

  /**
   * Starts a succession.
   *
   * @return a new builder; kind and unit code are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds successions. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableUnitSuccession.Builder {
    Builder() {}
  }
}
