package org.reformplan.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.organisation.Person;

/**
 * What a unit must do about findings of an audit (hành động khắc phục), and by when.
 *
 * <p>It is owed like a task, though no plan lays it down: its code shares the name space of tasks,
 * so that updates claim it done, extensions move its day, and a review of its completion is the
 * check of its effectiveness (clause 10.2 of ISO 9001:2015). Instances are immutable and safe to
 * share between threads.
 *
 * <pre>{@code
 * CorrectiveAction.builder()
 *     .code("KP-2024-01")
 *     .title("Lập lại danh mục tài liệu được kiểm soát")
 *     .addFindingCode("NC-2024-01")
 *     .lastDay(LocalDate.of(2024, 8, 30))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class CorrectiveAction implements QualityEvent {
  CorrectiveAction() {}

  /**
   * Returns the code by which updates, reviews and extensions name the action.
   *
   * @return the code, unlike that of any task or quality item of the plan
   */
  public abstract String getCode();

  /**
   * Returns what is to be done.
   *
   * @return the words as printed
   */
  public abstract String getTitle();

  /**
   * Returns the codes of the findings that it answers.
   *
   * @return the codes in order
   */
  public abstract List<String> getFindingCodes();

  /**
   * Returns the day by which it must be done.
   *
   * @return the day; it is rolled as the policy rolls the plan's own days; empty if none is set
   */
  public abstract Optional<LocalDate> getLastDay();

  /**
   * Returns the words that name the day.
   *
   * @return the words, or empty if not kept
   */
  public abstract Optional<String> getText();

  /**
   * Returns the day by which its effectiveness is to be checked.
   *
   * @return the day, or empty if none is set
   */
  public abstract Optional<LocalDate> getEffectivenessCheckDay();

  /**
   * Returns the cause of the nonconformity, as the unit found it.
   *
   * @return the words, or empty if not stated
   */
  public abstract Optional<String> getCause();

  /**
   * Returns the person who answers for it.
   *
   * @return the person, or empty if not stated
   */
  public abstract Optional<Person> getResponsiblePerson();

  /** Returns code, title and last day. */
  @Override
  public String toString() {
    return getCode() + " " + getTitle() + getLastDay().map(d -> " by " + d).orElse("");
  }

  /**
   * Starts one.
   *
   * @return a new builder; code and title are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableCorrectiveAction.Builder {
    Builder() {}
  }
}
