package org.reformplan.plan;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Money for a task or a plan (kinh phí): an amount in đồng, and where it comes from.
 *
 * <p>Amounts are whole đồng (1 = 1 VND). Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Budget.builder().amount(150_000_000L).source("Ngân sách nhà nước").build();
 * }</pre>
 */
@Value.Immutable
public abstract class Budget {
  Budget() {}

  /**
   * Returns the amount.
   *
   * @return whole đồng, or empty if not stated
   */
  public abstract Optional<Long> getAmount();

  /**
   * Returns the source of funds (nguồn kinh phí), as printed.
   *
   * @return the source, or empty if not stated
   */
  public abstract Optional<String> getSource();

  /** Returns amount and source: {@code 150000000 VND, Ngân sách nhà nước}. */
  @Override
  public String toString() {
    return getAmount().map(a -> a + " VND").orElse("amount not stated")
        + getSource().map(s -> ", " + s).orElse("");
  }

  @Value.Check
  void check() {
    Optional<Long> amount = getAmount();
    if (amount.isPresent() && amount.get() < 0) {
      throw new IllegalArgumentException("Expected 0 <= 'amount', but found " + amount.get());
    }
  }

  /**
   * Starts one.
   *
   * @return a new builder; no attribute is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of this type; {@code build()} throws {@link IllegalArgumentException} if the
   * number is negative. Not safe for use by several threads at once.
   */
  public static final class Builder extends ImmutableBudget.Builder {
    Builder() {}
  }
}
