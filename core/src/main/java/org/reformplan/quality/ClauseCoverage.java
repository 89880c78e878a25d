package org.reformplan.quality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;

/**
 * Which processes of a quality system cover a clause: by whom, with what evidence, since when.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ClauseCoverage row = QualityCoverage.of(system).getClause("7.5");
 * row.isCovered();  // true
 * row.findSince();  // 2022-05-01
 * }</pre>
 */
@Value.Immutable
public abstract class ClauseCoverage {
  ClauseCoverage() {}

  /**
   * Returns the clause.
   *
   * @return the clause of the edition
   */
  public abstract QualityClause getClause();

  /**
   * Returns the processes that cover it, each with its owner, evidence and first day.
   *
   * @return the processes in printed order; empty if none covers it
   */
  public abstract List<QualityProcess> getProcesses();

  /**
   * Returns the declaration that the clause does not apply.
   *
   * @return the exclusion, or empty if there is none
   */
  public abstract Optional<ClauseExclusion> getExclusion();

  /**
   * Tells whether a process covers the clause.
   *
   * @return true if there is one
   */
  public boolean isCovered() {
    return !getProcesses().isEmpty();
  }

  /**
   * Tells whether the clause is declared not to apply.
   *
   * @return true if it, or the clause above it, is excluded
   */
  public boolean isExcluded() {
    return getExclusion().isPresent();
  }

  /**
   * Tells whether a clause that applies is covered by nothing.
   *
   * @return true if no process covers it and no declaration excludes it
   */
  public boolean isUncovered() {
    return !isCovered() && !isExcluded();
  }

  /**
   * Returns since when the clause is covered.
   *
   * @return the earliest first day of its processes, or empty if none states one
   */
  public Optional<LocalDate> findSince() {
    return getProcesses().stream()
        .flatMap(process -> process.getSince().stream())
        .min(Comparator.naturalOrder());
  }

  /**
   * Returns what proves that the clause is covered.
   *
   * @return the documents of its processes, each once
   */
  public List<DocumentReference> listEvidences() {
    return getProcesses().stream()
        .flatMap(process -> process.getEvidences().stream())
        .distinct()
        .toList();
  }

  /** Returns the clause and the codes of the processes. */
  @Override
  public String toString() {
    return getClause().getCode()
        + ": "
        + (isCovered()
            ? getProcesses().stream().map(QualityProcess::getCode).collect(Collectors.joining(", "))
            : isExcluded() ? "excluded" : "uncovered");
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  static final class Builder extends ImmutableClauseCoverage.Builder {
    Builder() {}
  }
}
