package org.reformplan.plan;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a task must produce (sản phẩm, kết quả): a document, a system, a training course.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Deliverable.builder().name("Quyết định của Bộ trưởng").documentType("QĐ").quantity(1).build();
 * }</pre>
 */
@Value.Immutable
public abstract class Deliverable {
  Deliverable() {}

  /**
   * Returns what is produced, as printed.
   *
   * @return the words of the output cell
   */
  public abstract String getName();

  /**
   * Returns the kind of output, where it is not a document or more must be said.
   *
   * @return for example {@code Hệ thống}, or empty if not stated
   */
  public abstract Optional<String> getKind();

  /**
   * Returns the abbreviation of the document type, for outputs that are documents.
   *
   * @return for example {@code QĐ}, or empty if not stated
   */
  public abstract Optional<String> getDocumentType();

  /**
   * Returns how many are to be produced.
   *
   * @return the number, or empty if not stated
   */
  public abstract Optional<Integer> getQuantity();

  /** Returns the name, and the quantity if stated: {@code 2 x Báo cáo}. */
  @Override
  public String toString() {
    return getQuantity().map(q -> q + " x ").orElse("") + getName();
  }

  @Value.Check
  void check() {
    Optional<Integer> quantity = getQuantity();
    if (quantity.isPresent() && quantity.get() < 0) {
      throw new IllegalArgumentException("Expected 0 <= 'quantity', but found " + quantity.get());
    }
  }

  /**
   * Starts one.
   *
   * @return a new builder; the name is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of this type; {@code build()} throws {@link IllegalArgumentException} if the
   * number is negative. Not safe for use by several threads at once.
   */
  public static final class Builder extends ImmutableDeliverable.Builder {
    Builder() {}
  }
}
