package org.reformplan.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The reasons for an answer, step by step, in the order in which they were taken.
 *
 * <p>Whoever doubts a day can follow it from the words of the document to the day given. An
 * explanation is immutable and safe to share between threads: {@link #then} returns a longer one in
 * constant time. Most answers are never doubted, so the words of a step may be given as a recipe
 * that is followed each time they are asked for.
 *
 * <pre>{@code
 * Explanation why =
 *     Explanation.none()
 *         .then(BilingualText.of("Ngày được nêu", "The day named"), day, basis);
 * }</pre>
 */
public final class Explanation {
  /** A text that is there already. */
  private record Known(BilingualText get) implements Supplier<BilingualText> {}

  private static final Explanation NONE = new Explanation(null, null);

  private final @Nullable Explanation before;
  private final @Nullable Step last;

  private Explanation(@Nullable Explanation before, @Nullable Step last) {
    this.before = before;
    this.last = last;
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
    return then(new Known(requireNonNull(text, "text")), day, basis);
  }

  /**
   * Adds a step that arrives at a day, its words made when they are asked for.
   *
   * @param text makes the words, the same each time; called by any thread that reads them
   * @param day the day that it gave
   * @param basis what it rests on
   * @return a longer explanation
   */
  public Explanation then(Supplier<BilingualText> text, LocalDate day, LegalBasis basis) {
    return then(new Step(requireNonNull(text, "text"), Optional.of(day), basis));
  }

  /**
   * Adds a step that gives no day of its own.
   *
   * @param text what was done or found, in both languages
   * @param basis what it rests on
   * @return a longer explanation
   */
  public Explanation then(BilingualText text, LegalBasis basis) {
    return then(new Known(requireNonNull(text, "text")), basis);
  }

  /**
   * Adds a step that gives no day of its own, its words made when they are asked for.
   *
   * @param text makes the words, the same each time; called by any thread that reads them
   * @param basis what it rests on
   * @return a longer explanation
   */
  public Explanation then(Supplier<BilingualText> text, LegalBasis basis) {
    return then(new Step(requireNonNull(text, "text"), Optional.empty(), basis));
  }

  /**
   * Adds all steps of another explanation.
   *
   * @param other the explanation that follows
   * @return a longer explanation
   */
  public Explanation then(Explanation other) {
    if (last == null) {
      return other;
    }
    return with(other.getSteps(), 0);
  }

  /**
   * Returns the steps behind the first one that arrived at a day, for an answer that explains in
   * its own way how that day was found.
   *
   * @param day the day
   * @return the later steps; all of them if no step arrived at the day
   */
  public Explanation after(LocalDate day) {
    List<Step> steps = getSteps();
    for (int i = 0; i < steps.size(); i++) {
      Optional<LocalDate> reached = steps.get(i).getDay();
      if (reached.isPresent() && reached.get().equals(day)) {
        return NONE.with(steps, i + 1);
      }
    }
    return this;
  }

  private Explanation with(List<Step> steps, int from) {
    Explanation longer = this;
    for (int i = from; i < steps.size(); i++) {
      longer = longer.then(steps.get(i));
    }
    return longer;
  }

  private Explanation then(Step step) {
    return new Explanation(this, step);
  }

  /**
   * Returns the steps in order.
   *
   * @return the steps, immutable
   */
  public List<Step> getSteps() {
    Deque<Step> steps = new ArrayDeque<>();
    for (Explanation rest = this; rest != null && rest.last != null; rest = rest.before) {
      steps.addFirst(rest.last);
    }
    return List.copyOf(steps);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Explanation that && getSteps().equals(that.getSteps());
  }

  @Override
  public int hashCode() {
    return getSteps().hashCode();
  }

  /** Returns the steps, one a line, in English. */
  @Override
  public String toString() {
    return getSteps().stream().map(Step::toString).collect(Collectors.joining("\n"));
  }

  /** One step of an explanation: what was done, the day it gave, and what it rests on. */
  public static final class Step {
    private final Supplier<BilingualText> text;
    private final Optional<LocalDate> day;
    private final LegalBasis basis;

    private Step(Supplier<BilingualText> text, Optional<LocalDate> day, LegalBasis basis) {
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
      return text.get();
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
          && getText().equals(that.getText())
          && day.equals(that.day)
          && basis.equals(that.basis);
    }

    @Override
    public int hashCode() {
      return (getText().hashCode() * 31 + day.hashCode()) * 31 + basis.hashCode();
    }

    /** Returns the step in English: words, day, basis. */
    @Override
    public String toString() {
      return getText().getEn() + day.map(d -> ": " + d).orElse("") + " [" + basis + "]";
    }
  }
}
