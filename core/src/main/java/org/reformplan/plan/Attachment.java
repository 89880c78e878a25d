package org.reformplan.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;

/**
 * Something that comes with a plan (phụ lục, tài liệu kèm theo): an annex, a form, a file.
 *
 * <p>The library keeps where it is and never opens it. Instances are immutable and safe to share
 * between threads.
 *
 * <pre>{@code
 * Attachment.builder()
 *     .number("Phụ lục I")
 *     .title("Bảng phân công nhiệm vụ cải cách hành chính năm 2024")
 *     .location("phu-luc-1.pdf")
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Attachment {
  Attachment() {}

  /**
   * Returns the number as printed.
   *
   * @return for example {@code Phụ lục I}, or empty if it has none
   */
  public abstract Optional<String> getNumber();

  /**
   * Returns what it is, as printed.
   *
   * @return the title
   */
  public abstract String getTitle();

  /**
   * Returns the document that it is, where it is one with a number of its own.
   *
   * @return the document, or empty if it is part of the plan's own decision
   */
  public abstract Optional<DocumentReference> getDocument();

  /**
   * Returns where it is kept, in the words of the application that keeps it.
   *
   * @return a file name, an address or a key; empty if not stated
   */
  public abstract Optional<String> getLocation();

  /** Returns the number, if it has one, and the title. */
  @Override
  public String toString() {
    return getNumber().map(n -> n + ": ").orElse("") + getTitle();
  }

  /**
   * Starts one.
   *
   * @return a new builder; the title is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableAttachment.Builder {
    Builder() {}
  }
}
