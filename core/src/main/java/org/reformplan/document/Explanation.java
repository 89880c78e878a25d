package org.reformplan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The reasons for an answer, step by step, in the order in which they were taken.
 *
 * <p>Whoever doubts a day can follow it from the words of the document to the day given. An
 * explanation is immutable: {@link #then} returns a longer one.
 *
 * <pre>{@code
 * Explanation why =
 *     Explanation.none()
 *         .then(BilingualText.of("Ngày được nêu", "The day named"), day, basis);
 * }</pre>
 */
public final class Explanation {
  private static final Explanation NONE = new Explanation(List.of());

  private final List<Step> steps;

  private Explanation(List<Step> steps) {
    this.steps = steps;
  }

  /**
   * Returns the explanation that has no steps yet.
   *
   * @return an empty explanation
   */
  public static Explanation none() {
    return NONE;
  }

  /**
   * Adds a step that arrives at a day.
   *
   * @param text what was done, in both languages
   * @param day the day that it gave
   * @param basis what it rests on
   * @return a longer explanation
   */
  public Explanation then(BilingualText text, LocalDate day, LegalBasis basis) {
    return then(new Step(text, Optional.of(day), basis));
  }

  /**
   * Adds a step that gives no day of its own.
   *
   * @param text what was done or found, in both languages
   * @param basis what it rests on
   * @return a longer explanation
   */
  public Explanation then(BilingualText text, LegalBasis basis) {
    return then(new Step(text, Optional.empty(), basis));
  }

  /**
   * Adds all steps of another explanation.
   *
   * @param other the explanation that follows
   * @return a longer explanation
   */
  public Explanation then(Explanation other) {
    List<Step> longer = new ArrayList<>(steps);
    longer.addAll(other.steps);
    return new Explanation(List.copyOf(longer));
  }

  /**
   * Returns the steps behind the first one that arrived at a day, for an answer that explains in
   * its own way how that day was found.
   *
   * @param day the day
   * @return the later steps; all of them if no step arrived at the day
   */
  public Explanation after(LocalDate day) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).getDay().filter(day::equals).isPresent()) {
        return new Explanation(List.copyOf(steps.subList(i + 1, steps.size())));
      }
    }
    return this;
  }

  private Explanation then(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Explanation(List.copyOf(longer));
  }

  /**
   * Returns the steps in order.
   *
   * @return the steps, immutable
   */
  public List<Step> getSteps() {
    return steps;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Explanation that && steps.equals(that.steps);
  }

  @Override
  public int hashCode() {
    return steps.hashCode();
  }

  /** Returns the steps, one a line, in English. */
  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining("\n"));
  }

  /** One step of an explanation: what was done, the day it gave, and what it rests on. */
  public static final class Step {
    private final BilingualText text;
    private final Optional<LocalDate> day;
    private final LegalBasis basis;

    private Step(BilingualText text, Optional<LocalDate> day, LegalBasis basis) {
      this.text = text;
      this.day = day;
      this.basis = basis;
    }

    /**
     * Returns what was done.
     *
     * @return the words in both languages
     */
    public BilingualText getText() {
      return text;
    }

    /**
     * Returns the day that this step arrived at.
     *
     * @return the day, or empty if the step gave none
     */
    public Optional<LocalDate> getDay() {
      return day;
    }

    /**
     * Returns what this step rests on.
     *
     * @return the basis with its status
     */
    public LegalBasis getBasis() {
      return basis;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Step that
          && text.equals(that.text)
          && day.equals(that.day)
          && basis.equals(that.basis);
    }

    @Override
    public int hashCode() {
      return (text.hashCode() * 31 + day.hashCode()) * 31 + basis.hashCode();
    }

    /** Returns the step in English: words, day, basis. */
    @Override
    public String toString() {
      return text.getEn() + day.map(d -> ": " + d).orElse("") + " [" + basis + "]";
    }
  }
}
