package org.reformplan.check;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.reformplan.document.BilingualText;

/**
 * One thing that a complete plan says, how many points it is worth, and the rules that find it
 * missing.
 *
 * <p>Where a criterion looks at each task, say, its points are shared evenly by the tasks: 10
 * points with 30 of 40 tasks in order give 7.5. Instances are immutable and safe to share between
 * threads.
 *
 * <pre>{@code
 * CompletenessCriterion.of(
 *     "output",
 *     BilingualText.of("Có sản phẩm", "Names an output"),
 *     CompletenessSubject.TASK,
 *     10,
 *     "task-output-missing");
 * }</pre>
 */
public final class CompletenessCriterion {
  private final String code;
  private final BilingualText name;
  private final CompletenessSubject subject;
  private final int points;
  private final List<String> ruleIds;

  private CompletenessCriterion(
      String code,
      BilingualText name,
      CompletenessSubject subject,
      int points,
      List<String> ruleIds) {
    if (points < 1) {
      throw new IllegalArgumentException(
          "Expected 1 <= 'points' of criterion " + code + ", but found " + points);
    }
    if (ruleIds.isEmpty()) {
      throw new IllegalArgumentException(
          "Expected at least one of 'ruleIds' for criterion " + code + ", but found none");
    }
    this.code = requireNonNull(code, "code");
    this.name = requireNonNull(name, "name");
    this.subject = requireNonNull(subject, "subject");
    this.points = points;
    this.ruleIds = ruleIds;
  }

  /**
   * Returns a criterion.
   *
   * @param code its code, unique in a scale
   * @param name what is asked for
   * @param subject what is looked at one by one
   * @param points how many points it is worth in all
   * @param ruleIds the rules that find it missing; a thing has it if none of them finds anything
   * @return the criterion
   * @throws IllegalArgumentException if the points are under 1 or no rule is named
   */
  public static CompletenessCriterion of(
      String code, BilingualText name, CompletenessSubject subject, int points, String... ruleIds) {
    return new CompletenessCriterion(code, name, subject, points, List.of(ruleIds));
  }

  /**
   * Returns the same criterion worth another number of points.
   *
   * @param newPoints how many
   * @return a new criterion
   * @throws IllegalArgumentException if the points are under 1
   */
  public CompletenessCriterion withPoints(int newPoints) {
    return new CompletenessCriterion(code, name, subject, newPoints, ruleIds);
  }

  /**
   * Returns the code.
   *
   * @return for example {@code output}
   */
  public String getCode() {
    return code;
  }

  /**
   * Returns what is asked for.
   *
   * @return the name
   */
  public BilingualText getName() {
    return name;
  }

  /**
   * Returns what is looked at one by one.
   *
   * @return the subject
   */
  public CompletenessSubject getSubject() {
    return subject;
  }

  /**
   * Returns how many points it is worth in all.
   *
   * @return the points, 1 or more
   */
  public int getPoints() {
    return points;
  }

  /**
   * Returns the rules that find it missing.
   *
   * @return the ids; immutable
   */
  public List<String> getRuleIds() {
    return ruleIds;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompletenessCriterion that
        && code.equals(that.code)
        && name.equals(that.name)
        && subject == that.subject
        && points == that.points
        && ruleIds.equals(that.ruleIds);
  }

  @Override
  public int hashCode() {
    return (code.hashCode() * 31 + points) * 31 + ruleIds.hashCode();
  }

  /** Returns the code and the points: {@code output (10)}. */
  @Override
  public String toString() {
    return code + " (" + points + ")";
  }
}
