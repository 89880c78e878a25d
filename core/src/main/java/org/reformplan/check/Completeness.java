package org.reformplan.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How complete a plan is, from 0 to 100, with every step of the arithmetic: for the whole plan, by
 * area and by unit, and what would raise it most.
 *
 * <p>It is measured on a {@link CompletenessScale}. A part's score counts the criteria that look at
 * its area and tasks; tasks without an area, or without a lead unit, stand in the whole alone.
 * Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Completeness completeness = CompletenessScale.standard().measure(plan);
 * completeness.getWhole().getScore();       // 74
 * completeness.getGaps().get(0).toString(); // "person: +5.00"
 * }</pre>
 */
public final class Completeness {
  private final CompletenessScore whole;
  private final List<CompletenessPart> areas;
  private final List<CompletenessPart> units;
  private final List<CompletenessGap> gaps;

  Completeness(
      CompletenessScore whole,
      List<CompletenessPart> areas,
      List<CompletenessPart> units,
      List<CompletenessGap> gaps) {
    this.whole = whole;
    this.areas = List.copyOf(areas);
    this.units = List.copyOf(units);
    this.gaps = List.copyOf(gaps);
  }

  /** From the criteria as they were judged. */
  static Completeness of(List<CompletenessJudgement> judgements, CheckContext context) {
    CompletenessScore whole =
        new CompletenessScore(judgements.stream().flatMap(judgement -> judgement.line()).toList());
    CompletenessParts parts = new CompletenessParts(judgements, context.getPlan());
    return new Completeness(
        whole, parts.byArea(), parts.byUnit(), gaps(judgements, whole.getPossible()));
  }

  private static List<CompletenessGap> gaps(List<CompletenessJudgement> judgements, int possible) {
    List<CompletenessGap> gaps = new ArrayList<>();
    for (CompletenessJudgement judgement : judgements) {
      judgement
          .line()
          .filter(line -> line.getMet() < line.getPlaces())
          .map(line -> new CompletenessGap(line, gain(line, possible), judgement.findings()))
          .forEach(gaps::add);
    }
    gaps.sort(Comparator.comparing(CompletenessGap::getGain).reversed());
    return gaps;
  }

  private static BigDecimal gain(CompletenessLine line, int possible) {
    long missing = line.getCriterion().getPoints() * 100L - line.hundredths();
    return BigDecimal.valueOf(missing).divide(BigDecimal.valueOf(possible), 2, RoundingMode.DOWN);
  }

  /**
   * Returns the score of the whole plan.
   *
   * @return the score with its arithmetic
   */
  public CompletenessScore getWhole() {
    return whole;
  }

  /**
   * Returns the scores by area: the areas of the programme in its order, and others that tasks name
   * behind them.
   *
   * @return the parts; immutable
   */
  public List<CompletenessPart> getAreas() {
    return areas;
  }

  /**
   * Returns the scores by lead unit: the units of the plan in its order, and others behind them. A
   * task counts for each unit that leads it; units that lead no task are left out.
   *
   * @return the parts; immutable
   */
  public List<CompletenessPart> getUnits() {
    return units;
  }

  /**
   * Returns what is missing, what would raise the score most first.
   *
   * @return the gaps; those of equal gain in the order of the scale; immutable
   */
  public List<CompletenessGap> getGaps() {
    return gaps;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Completeness that
        && whole.equals(that.whole)
        && areas.equals(that.areas)
        && units.equals(that.units)
        && gaps.equals(that.gaps);
  }

  @Override
  public int hashCode() {
    return Stream.of(whole, areas, units, gaps).mapToInt(Object::hashCode).reduce(1, Integer::sum);
  }

  /** Returns the score of the whole plan. */
  @Override
  public String toString() {
    return whole.toString();
  }
}
