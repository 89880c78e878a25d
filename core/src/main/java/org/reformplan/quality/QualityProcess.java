package org.reformplan.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.UnitReference;

/**
 * A process of a quality system (quy trình), with the clauses that it covers and what proves it.
 *
 * <p>A process that names a clause covers what is under that clause too. As an event it is a
 * process that is new, or that takes the place of the one with the same code. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * QualityProcess.builder()
 *     .code("QT-01")
 *     .title("Tiếp nhận và trả kết quả")
 *     .addProcedureCode("1.004203")
 *     .addClauseCode("8.2")
 *     .since(LocalDate.of(2022, 5, 1))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class QualityProcess implements QualityEvent {
  QualityProcess() {}

  /**
   * Returns the code by which quality items and findings name the process.
   *
   * @return the code, meant to be unique in the system
   */
  public abstract String getCode();

  /**
   * Returns the title as printed.
   *
   * @return the title
   */
  public abstract String getTitle();

  /**
   * Returns the codes of the administrative procedures that it carries out.
   *
   * @return the codes as in the scope; empty for an internal process
   */
  public abstract List<String> getProcedureCodes();

  /**
   * Returns the numbers of the clauses that it covers.
   *
   * @return the numbers as in the edition; others are kept and reported
   */
  public abstract List<String> getClauseCodes();

  /**
   * Returns the unit that keeps the process.
   *
   * @return the unit, or empty if not stated
   */
  public abstract Optional<UnitReference> getOwner();

  /**
   * Returns the person who answers for the process.
   *
   * @return the person, or empty if not stated
   */
  public abstract Optional<Person> getResponsiblePerson();

  /**
   * Returns the first day on which the process held.
   *
   * @return the day, or empty if not stated
   */
  public abstract Optional<LocalDate> getSince();

  /**
   * Returns the documents that prove it: the process as issued, forms, records.
   *
   * @return the documents in order
   */
  public abstract List<DocumentReference> getEvidences();

  /** Returns code and title. */
  @Override
  public String toString() {
    return getCode() + " " + getTitle();
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
  public static final class Builder extends ImmutableQualityProcess.Builder {
    Builder() {}
  }
}
