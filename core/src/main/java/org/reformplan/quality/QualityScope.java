package org.reformplan.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;

/**
 * What a quality system covers (phạm vi): administrative procedures, which must be in it, and
 * internal processes, which may be.
 *
 * <p>Source: Decision 19/2014/QĐ-TTg of 05/03/2014. As an event it is the scope from that day on.
 * Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * QualityScope.builder()
 *     .since(LocalDate.of(2024, 7, 1))
 *     .addProcedure(ScopedProcedure.builder().code("2.000110").build())
 *     .addInternalProcess("Quản lý văn bản đi, đến")
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class QualityScope implements QualityEvent {
  QualityScope() {}

  /**
   * Returns the scope in words.
   *
   * @return the words as printed, or empty if there are none
   */
  public abstract Optional<String> getStatement();

  /**
   * Returns the administrative procedures in the scope.
   *
   * @return the procedures in printed order
   */
  public abstract List<ScopedProcedure> getProcedures();

  /**
   * Returns the internal processes in the scope.
   *
   * @return their names in printed order
   */
  public abstract List<String> getInternalProcesses();

  /**
   * Returns the first day on which this scope held.
   *
   * @return the day, or empty if not stated
   */
  public abstract Optional<LocalDate> getSince();

  /**
   * Returns the document that sets the scope.
   *
   * @return the document, or empty if not stated
   */
  public abstract Optional<DocumentReference> getDocument();

  /**
   * Tells whether nothing is said to be in the scope.
   *
   * @return true if there are neither words nor procedures nor internal processes
   */
  public boolean isEmpty() {
    return getStatement().isEmpty()
        && getProcedures().isEmpty()
        && getInternalProcesses().isEmpty();
  }

  /**
   * Tells whether another scope covers the same: the same procedures and internal processes in
   * whatever order. Words decide only where neither lists any.
   *
   * @param other the other scope
   * @return true if the same is covered
   */
  public boolean isSameAs(QualityScope other) {
    return codes().equals(other.codes())
        && Set.copyOf(getInternalProcesses()).equals(Set.copyOf(other.getInternalProcesses()))
        && (isListed() || getStatement().equals(other.getStatement()));
  }

  private boolean isListed() {
    return !getProcedures().isEmpty() || !getInternalProcesses().isEmpty();
  }

  private Set<String> codes() {
    return getProcedures().stream().map(ScopedProcedure::getCode).collect(Collectors.toSet());
  }

  /** Returns the words, or how much is in it. */
  @Override
  public String toString() {
    return getStatement()
        .orElse(
            getProcedures().size()
                + " procedures, "
                + getInternalProcesses().size()
                + " internal processes");
  }

  /**
   * Starts one.
   *
   * @return a new builder; nothing is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableQualityScope.Builder {
    Builder() {}
  }
}
