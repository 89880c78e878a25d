package org.reformplan.quality;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;

/**
 * An announcement that a unit's system conforms to the standard (công bố hệ thống quản lý chất
 * lượng phù hợp tiêu chuẩn).
 *
 * <p>Since 2014 the unit announces conformity itself, in place of a certificate (status:
 * unconfirmed). It announces again when the scope changes (Decision 19/2014/QĐ-TTg, Article 4(3)).
 * Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ConformityAnnouncement.builder()
 *     .document(decision)
 *     .day(LocalDate.of(2023, 6, 15))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class ConformityAnnouncement implements QualityEvent {
  ConformityAnnouncement() {}

  /**
   * Returns the document that announces, with its number.
   *
   * @return the document, or empty if not stated
   */
  public abstract Optional<DocumentReference> getDocument();

  /**
   * Returns the day of the announcement.
   *
   * @return the day, or empty if not stated
   */
  public abstract Optional<LocalDate> getDay();

  /**
   * Returns the scope that is announced.
   *
   * @return the scope, or empty if not stated
   */
  public abstract Optional<QualityScope> getScope();

  /** Returns document and day. */
  @Override
  public String toString() {
    return "conformity announced"
        + getDay().map(d -> " on " + d).orElse("")
        + getDocument().map(d -> " by " + d).orElse("");
  }

  /**
   * Starts one.
   *
   * @return a new builder; nothing is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableConformityAnnouncement.Builder {
    Builder() {}
  }
}
