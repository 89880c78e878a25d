package org.reformplan.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An objective (mục tiêu) of a plan, with what it is measured by if it is a specific one.
 *
 * <p>Baseline and target are kept as printed, since plans state them as percentages, ranks, counts
 * or in words. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Objective.builder()
 *     .code("MT1")
 *     .statement("Nâng tỷ lệ hồ sơ trực tuyến")
 *     .kind(ObjectiveKind.SPECIFIC)
 *     .indicator("Tỷ lệ hồ sơ nộp trực tuyến")
 *     .unitOfMeasure("%")
 *     .target("60")
 *     .targetDay(LocalDate.of(2023, 12, 31))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Objective {
  Objective() {}

  /**
   * Returns the code by which tasks name this objective.
   *
   * @return the code, meant to be unique in the plan
   */
  public abstract String getCode();

  /**
   * Returns the objective as printed.
   *
   * @return the words
   */
  public abstract String getStatement();

  /**
   * Returns whether it is a general or a specific objective.
   *
   * @return the kind
   */
  public abstract ObjectiveKind getKind();

  /**
   * Returns what is measured (chỉ tiêu).
   *
   * @return the indicator, or empty if not stated
   */
  public abstract Optional<String> getIndicator();

  /**
   * Returns the unit of baseline and target.
   *
   * @return for example {@code %}, or empty if not stated
   */
  public abstract Optional<String> getUnitOfMeasure();

  /**
   * Returns where things stood before.
   *
   * @return the value as printed, or empty if not stated
   */
  public abstract Optional<String> getBaseline();

  /**
   * Returns what is to be reached.
   *
   * @return the value as printed, or empty if not stated
   */
  public abstract Optional<String> getTarget();

  /**
   * Returns the last day for reaching the target.
   *
   * @return the day, or empty if not stated
   */
  public abstract Optional<LocalDate> getTargetDay();

  /** Returns the code and the statement. */
  @Override
  public String toString() {
    return getCode() + " " + getStatement();
  }

  /**
   * Starts one.
   *
   * @return a new builder; code, statement and kind are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableObjective.Builder {
    Builder() {}
  }
}
