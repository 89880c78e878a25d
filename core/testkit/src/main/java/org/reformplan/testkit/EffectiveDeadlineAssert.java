package org.reformplan.testkit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.document.BilingualText;

/**
 * Assertions about what a deadline comes to: its days, whether it has any, and why.
 *
 * <p>A failure shows the stated text, the day found and the steps that led to it. Not safe for use
 * by several threads at once.
 *
 * <pre>{@code
 * Deadline deadline = DeadlineParser.parse("Trước ngày 15/9", CalendarPeriod.ofYear(2024));
 * assertThat(deadline.resolve(DeadlinePolicy.standard()))
 *     .hasNamedDay(LocalDate.of(2024, 9, 15))
 *     .hasLastDay(LocalDate.of(2024, 9, 14));
 * }</pre>
 */
public final class EffectiveDeadlineAssert
    extends AbstractAssert<EffectiveDeadlineAssert, EffectiveDeadline> {

  /**
   * Starts assertions; {@link ReformplanAssertions} is the usual way.
   *
   * @param actual the effective deadline
   */
  public EffectiveDeadlineAssert(@Nullable EffectiveDeadline actual) {
    super(actual, EffectiveDeadlineAssert.class);
  }

  /**
   * Verifies the last day that is in time.
   *
   * @param day the day
   * @return this
   * @throws AssertionError if it is another, or there is none
   */
  public EffectiveDeadlineAssert hasLastDay(LocalDate day) {
    return requireDay("last day", EffectiveDeadline::getLastDay, day);
  }

  /**
   * Verifies the day that the words name.
   *
   * @param day the day
   * @return this
   * @throws AssertionError if it is another, or there is none
   */
  public EffectiveDeadlineAssert hasNamedDay(LocalDate day) {
    return requireDay("named day", EffectiveDeadline::getNamedDay, day);
  }

  /**
   * Verifies the first day of a period or range.
   *
   * @param day the day
   * @return this
   * @throws AssertionError if it is another, or there is none
   */
  public EffectiveDeadlineAssert hasStart(LocalDate day) {
    return requireDay("first day", EffectiveDeadline::getStart, day);
  }

  /**
   * Verifies that there is no last day.
   *
   * @return this
   * @throws AssertionError if there is one
   */
  public EffectiveDeadlineAssert isNotDeterminable() {
    isNotNull();
    return require(!actual.isDeterminable(), "to be not determinable");
  }

  /**
   * Verifies that there is no last day, and why.
   *
   * @param words words of the reason in Vietnamese or English
   * @return this
   * @throws AssertionError if there is one, or the reason does not hold the words
   */
  public EffectiveDeadlineAssert isNotDeterminableBecause(String words) {
    isNotDeterminable();
    return require(
        actual.getReason().filter(reason -> holds(reason, words)).isPresent(),
        "to be not determinable because of '" + words + "'");
  }

  /**
   * Verifies that a later notice of days off could change the last day.
   *
   * @return this
   * @throws AssertionError if no step stood on an undecided day
   */
  public EffectiveDeadlineAssert isProvisional() {
    isNotNull();
    return require(actual.isProvisional(), "to be provisional");
  }

  /**
   * Verifies that no notice to come can change the last day.
   *
   * @return this
   * @throws AssertionError if a step stood on an undecided day
   */
  public EffectiveDeadlineAssert isNotProvisional() {
    isNotNull();
    return require(!actual.isProvisional(), "to be settled");
  }

  /**
   * Verifies that a step of the explanation says something.
   *
   * @param words words of the step, or of its basis, in Vietnamese or English
   * @return this
   * @throws AssertionError if no step holds the words
   */
  public EffectiveDeadlineAssert hasStep(String words) {
    isNotNull();
    boolean said =
        actual.getExplanation().getSteps().stream()
            .anyMatch(
                step ->
                    holds(step.getText(), words) || holds(step.getBasis().getCitation(), words));
    return require(said, "to be explained by '" + words + "'");
  }

  private static boolean holds(BilingualText text, String words) {
    return text.getVi().contains(words) || text.getEn().contains(words);
  }

  private EffectiveDeadlineAssert requireDay(
      String what, Function<EffectiveDeadline, Optional<LocalDate>> attribute, LocalDate day) {
    isNotNull();
    return require(
        attribute.apply(actual).equals(Optional.of(day)),
        "to have the " + what + " " + DaySentences.name(day));
  }

  private EffectiveDeadlineAssert require(boolean holds, String expected) {
    if (!holds) {
      failWithMessage(
          "Expected \"%s\" %s, but found %s", actual.getStatedText(), expected, describeActual());
    }
    return this;
  }

  private String describeActual() {
    return "first day "
        + nameOrNone(actual.getStart())
        + ", named day "
        + nameOrNone(actual.getNamedDay())
        + ", last day "
        + nameOrNone(actual.getLastDay())
        + (actual.isProvisional() ? " (provisional)" : "")
        + actual.getReason().map(reason -> "; " + reason.getEn()).orElse("")
        + "\n"
        + actual.getExplanation();
  }

  private static String nameOrNone(Optional<LocalDate> day) {
    return day.map(DaySentences::name).orElse("none");
  }
}
