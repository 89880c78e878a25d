package org.reformplan.programme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.DocumentReference;

/**
 * A state programme of administrative reform (chương trình tổng thể cải cách hành chính): its
 * period, its source and the areas that it divides the work into.
 *
 * <p>The programmes known here are in {@link ReformProgrammes}; a caller can add the next one
 * without waiting for a release. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ReformProgrammes.of2021().findArea("procedures"); // Cải cách thủ tục hành chính
 * }</pre>
 */
@Value.Immutable
public abstract class ReformProgramme {
  ReformProgramme() {}

  /**
   * Returns the code by which plans name this programme.
   *
   * @return the code, for example {@code cchc-2021-2030}
   */
  public abstract String getCode();

  /**
   * Returns the name in both languages.
   *
   * @return the name
   */
  public abstract BilingualText getName();

  /**
   * Returns the years that it covers.
   *
   * @return the period
   */
  public abstract CalendarPeriod getPeriod();

  /**
   * Returns the document that set it up.
   *
   * @return the source
   */
  public abstract DocumentReference getSource();

  /**
   * Returns how sure the list of areas is.
   *
   * @return the status of the source
   */
  public abstract BasisStatus getStatus();

  /**
   * Returns the areas in the order of the programme.
   *
   * @return the areas; a plan is meant to have a task in each
   */
  public abstract List<ReformArea> getAreas();

  /**
   * Returns the parts that its time is divided into.
   *
   * @return the phases in order of time; empty if it has none
   */
  public abstract List<ReformPhase> getPhases();

  /**
   * Returns the code of the programme that this one carries out without replacing it.
   *
   * @return the code, or empty for a programme that stands for itself
   */
  public abstract Optional<String> getParentCode();

  /**
   * Looks an area up by its code.
   *
   * @param code the code
   * @return the first area with that code, or empty if the programme has none
   */
  public Optional<ReformArea> findArea(String code) {
    return getAreas().stream().filter(a -> a.getCode().equals(code)).findFirst();
  }

  /** Returns the code and the English name. */
  @Override
  public String toString() {
    return getCode() + " " + getName().getEn();
  }

  /**
   * Starts a programme.
   *
   * @return a new builder; everything but areas, phases and parent is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds programmes. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableReformProgramme.Builder {
    Builder() {}
  }
}
