package org.reformplan.check;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the findings of a rule are set aside for, and why: everywhere, in one task, or at one place.
 *
 * <p>A finding that is set aside stays in the report, with the reason beside it, but does not count
 * for passing. A reason is mandatory. A suppression that no finding needs is itself reported, and
 * so is one whose last day is over. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Suppression.builder()
 *     .ruleId("task-output-missing")
 *     .taskCode("2.1")
 *     .reason("Sản phẩm do Bộ Nội vụ quy định sau")
 *     .until(LocalDate.of(2024, 6, 30))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Suppression {
  Suppression() {}

  /**
   * Returns the rule whose findings are set aside.
   *
   * @return the rule's id
   */
  public abstract String getRuleId();

  /**
   * Returns the task that it holds for.
   *
   * @return the task's code, or empty for all
   */
  public abstract Optional<String> getTaskCode();

  /**
   * Returns the place that it holds for, with all that the place holds.
   *
   * @return a JSON Pointer such as {@code /reportingRegime}, or empty for all
   */
  public abstract Optional<String> getPointer();

  /**
   * Returns why.
   *
   * @return the reason, not blank
   */
  public abstract String getReason();

  /**
   * Returns who decided it.
   *
   * @return a person or unit in words, or empty if not stated
   */
  public abstract Optional<String> getDecidedBy();

  /**
   * Returns the last day on which it holds, compared with the day that the check is made for. A
   * check for no day cannot tell, and lets it hold.
   *
   * @return the day, or empty if it has no end
   */
  public abstract Optional<LocalDate> getUntil();

  /**
   * Tells whether a finding is of the rule, in the task and at the place.
   *
   * @param finding the finding
   * @return true if all that is stated fits
   */
  public boolean covers(Finding finding) {
    return getRuleId().equals(finding.getRuleId())
        && getTaskCode().map(code -> finding.getTaskCode().equals(Optional.of(code))).orElse(true)
        && getPointer().map(place -> isAtOrIn(finding, place)).orElse(true);
  }

  private static boolean isAtOrIn(Finding finding, String place) {
    String pointer = finding.getPath().toPointer();
    return pointer.equals(place) || pointer.startsWith(place + "/");
  }

  /** Whether its last day is over on the day; no day is never over. */
  boolean isOver(Optional<LocalDate> day) {
    return day.isPresent() && getUntil().map(day.get()::isAfter).orElse(false);
  }

  /**
   * Checks what can be checked at once.
   *
   * @throws IllegalArgumentException if the reason is blank
   */
  @Value.Check
  protected void check() {
    if (getReason().isBlank()) {
      throw new IllegalArgumentException(
          "Expected 'reason' of a suppression of "
              + getRuleId()
              + " to hold words, but found none");
    }
  }

  /** Returns the rule and where: {@code task-output-missing in task 2.1}. */
  @Override
  public String toString() {
    return getRuleId()
        + getTaskCode().map(code -> " in task " + code).orElse("")
        + getPointer().map(pointer -> " at " + pointer).orElse("");
  }

  /**
   * Starts a suppression.
   *
   * @return a new builder; rule id and reason must be set
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds suppressions. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableSuppression.Builder {
    Builder() {}
  }
}
