package org.reformplan.reporting;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One level that a report climbs (cấp nhận báo cáo), with its recipient and its own due day.
 *
 * <p>Decree 09/2019/NĐ-CP, Article 8(5)(b) (read in the statute): where a report passes several
 * levels, each has a due day. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ReportTier.builder().level(1).recipient("Ủy ban nhân dân huyện").due(rule).build();
 * }</pre>
 */
@Value.Immutable
public abstract class ReportTier {
  ReportTier() {}

  /**
   * Returns the level, counted from 1 for the first that receives the report.
   *
   * @return the level
   */
  public abstract int getLevel();

  /**
   * Returns who receives the report at this level, as printed.
   *
   * @return the recipient, or empty if not stated
   */
  public abstract Optional<String> getRecipient();

  /**
   * Returns by when it must arrive at this level.
   *
   * @return the rule, or empty if the level has no day of its own
   */
  public abstract Optional<DueRule> getDue();

  /** Returns level, recipient and rule. */
  @Override
  public String toString() {
    return "level "
        + getLevel()
        + getRecipient().map(r -> " " + r).orElse("")
        + getDue().map(d -> ": " + d).orElse("");
  }

  /**
   * Starts one.
   *
   * @return a new builder; the level is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableReportTier.Builder {
    Builder() {}
  }
}
