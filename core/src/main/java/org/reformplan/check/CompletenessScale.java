package org.reformplan.check;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.LegalBasis;
import org.reformplan.plan.ReformPlan;

/**
 * What a complete plan says, and how many points each of it is worth: the scale that completeness
 * is measured on. Changing a scale gives a new one.
 *
 * <p>A criterion is met where its rules find nothing, so that a score and the findings cannot
 * contradict each other. No law gives weights: those of the standard scale are this library's
 * choice, their status {@link BasisStatus#UNCONFIRMED}. Instances are immutable and safe to share
 * between threads.
 *
 * <pre>{@code
 * CompletenessScale scale = CompletenessScale.standard().withPoints("person", 10);
 * scale.measure(plan).getWhole().getScore();
 * }</pre>
 */
public final class CompletenessScale {
  private static final LegalBasis BASIS =
      LegalBasis.of(
          "Trọng số do thư viện đặt; chưa có văn bản nào quy định",
          "Weights set by this library; no document prescribes any",
          BasisStatus.UNCONFIRMED);

  private static final CompletenessScale STANDARD =
      new CompletenessScale(StandardCompleteness.CRITERIA);

  private final List<CompletenessCriterion> criteria;

  private CompletenessScale(List<CompletenessCriterion> criteria) {
    if (criteria.isEmpty()) {
      throw new IllegalArgumentException("Expected at least one of 'criteria', but found none");
    }
    Set<String> codes = new HashSet<>();
    for (CompletenessCriterion criterion : criteria) {
      if (!codes.add(criterion.getCode())) {
        throw new IllegalArgumentException(
            "Expected 'criteria' with different codes, but found '"
                + criterion.getCode()
                + "' twice");
      }
    }
    this.criteria = List.copyOf(criteria);
  }

  /**
   * Returns the standard scale.
   *
   * @return the scale
   */
  public static CompletenessScale standard() {
    return STANDARD;
  }

  /**
   * Returns a scale of the caller's own.
   *
   * @param criteria the criteria, each with a code of its own
   * @return the scale
   * @throws IllegalArgumentException if there are none or two have one code
   */
  public static CompletenessScale of(List<CompletenessCriterion> criteria) {
    return new CompletenessScale(criteria);
  }

  /**
   * Adds a criterion.
   *
   * @param criterion the criterion
   * @return a new scale
   * @throws IllegalArgumentException if the scale has one with the same code
   */
  public CompletenessScale with(CompletenessCriterion criterion) {
    List<CompletenessCriterion> more = new ArrayList<>(criteria);
    more.add(criterion);
    return new CompletenessScale(more);
  }

  /**
   * Leaves a criterion out.
   *
   * @param code its code
   * @return a new scale
   * @throws NoSuchElementException if the scale has no such criterion
   * @throws IllegalArgumentException if it is the only one
   */
  public CompletenessScale without(String code) {
    List<CompletenessCriterion> fewer = new ArrayList<>(criteria);
    fewer.remove(getCriterion(code));
    return new CompletenessScale(fewer);
  }

  /**
   * Gives a criterion another weight.
   *
   * @param code its code
   * @param points how many points it is worth
   * @return a new scale
   * @throws NoSuchElementException if the scale has no such criterion
   * @throws IllegalArgumentException if the points are under 1
   */
  public CompletenessScale withPoints(String code, int points) {
    CompletenessCriterion old = getCriterion(code);
    return new CompletenessScale(
        criteria.stream().map(c -> c.equals(old) ? c.withPoints(points) : c).toList());
  }

  /**
   * Returns the criteria.
   *
   * @return the criteria in the order in which the arithmetic lists them; immutable
   */
  public List<CompletenessCriterion> getCriteria() {
    return criteria;
  }

  /**
   * Returns a criterion.
   *
   * @param code its code
   * @return the criterion
   * @throws NoSuchElementException if the scale has no such criterion
   */
  public CompletenessCriterion getCriterion(String code) {
    return criteria.stream()
        .filter(criterion -> criterion.getCode().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("The scale has no criterion '" + code + "'"));
  }

  /**
   * Returns what the weights of the standard scale rest on.
   *
   * @return the basis with its status
   */
  public LegalBasis getBasis() {
    return BASIS;
  }

  /**
   * Measures a plan by the standard rules and the standard reading of its days.
   *
   * @param plan the plan
   * @return the scores
   */
  public Completeness measure(ReformPlan plan) {
    return measure(plan, RuleSet.standard(), CheckSettings.builder().build());
  }

  /**
   * Measures a plan. Every rule that the scale names runs, whatever the profile.
   *
   * @param plan the plan
   * @param rules where the scale's rules are looked up
   * @param settings how days are read
   * @return the scores
   * @throws IllegalArgumentException if the set lacks a rule that the scale names
   */
  public Completeness measure(ReformPlan plan, RuleSet rules, CheckSettings settings) {
    CheckContext context = new CheckContext(requireNonNull(plan, "plan"), settings);
    return Completeness.of(
        criteria.stream()
            .map(criterion -> CompletenessJudgement.of(criterion, context, rules))
            .toList(),
        context);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompletenessScale that && criteria.equals(that.criteria);
  }

  @Override
  public int hashCode() {
    return criteria.hashCode();
  }

  /** Returns the criteria with their points. */
  @Override
  public String toString() {
    return criteria.toString();
  }
}
