package org.reformplan.quality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;

/**
 * An edition of a quality standard with its clauses.
 *
 * <p>The editions known here are in {@link QualityStandards}; a caller can add the next one without
 * waiting for a release. A clause number that the edition does not have can be said all the same,
 * and a rule reports it. As an event it is the edition that the system moves to. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * QualityStandard edition = QualityStandards.of2015();
 * edition.getClause("9.2").getTitle().getEn(); // "Internal audit"
 * edition.findListed("7.1.5"); // 7.1: the list ends above it
 * edition.findListed("7.6");   // empty: a clause of 2008
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class QualityStandard implements QualityEvent {
  QualityStandard() {}

  /**
   * Returns the code by which plans name this edition.
   *
   * @return for example {@code iso-9001-2015}
   */
  public abstract String getCode();

  /**
   * Returns the name.
   *
   * @return the name in both languages
   */
  public abstract BilingualText getName();

  /**
   * Returns the clauses that this library knows of the edition.
   *
   * @return the clauses in their order, those of level 1 before what is under them; they need not
   *     reach to the lowest level
   */
  public abstract List<QualityClause> getClauses();

  /**
   * Returns the day from which state agencies must use a later edition.
   *
   * @return the first day, or empty while the edition holds
   */
  public abstract Optional<LocalDate> getSupersededFrom();

  /**
   * Returns what says that the edition is superseded.
   *
   * @return the basis with its status, or empty while the edition holds
   */
  public abstract Optional<LegalBasis> getSupersededBasis();

  /**
   * Looks a clause up by its number.
   *
   * @param code the number
   * @return the first clause with that number
   * @throws NoSuchElementException if the edition lists no such clause
   */
  public QualityClause getClause(String code) {
    return findClause(code)
        .orElseThrow(
            () -> new NoSuchElementException("No clause '" + code + "' in " + getName().getEn()));
  }

  /**
   * Looks a clause up by its number.
   *
   * @param code the number
   * @return the first clause with that number, or empty if the edition lists none
   */
  public Optional<QualityClause> findClause(String code) {
    return Optional.ofNullable(clausesByCode().get(code));
  }

  /**
   * Finds the clause that a number belongs to, however deep it goes: itself if it is listed, or the
   * clause above it that the list does not divide further.
   *
   * @param code the number
   * @return the clause; empty if the number belongs to none, which makes it a clause of another
   *     edition
   */
  public Optional<QualityClause> findListed(String code) {
    Optional<QualityClause> exact = findClause(code);
    return exact.isPresent() ? exact : findAbove(code).filter(this::isUndivided);
  }

  private Optional<QualityClause> findAbove(String code) {
    Optional<QualityClause> above = Optional.empty();
    int end = code.lastIndexOf('.');
    while (above.isEmpty() && end > 0) {
      above = findClause(code.substring(0, end));
      end = code.lastIndexOf('.', end - 1);
    }
    return above;
  }

  /**
   * Returns the clauses that the list does not divide further.
   *
   * @return for ISO 9001:2015 the 28 clauses of level 2, in order
   */
  public List<QualityClause> listUndivided() {
    return getClauses().stream().filter(this::isUndivided).toList();
  }

  private boolean isUndivided(QualityClause clause) {
    return !divided().contains(clause.getCode());
  }

  /** The first clause of each number. */
  @Value.Lazy
  Map<String, QualityClause> clausesByCode() {
    Map<String, QualityClause> byCode = new HashMap<>();
    getClauses().forEach(clause -> byCode.putIfAbsent(clause.getCode(), clause));
    return Map.copyOf(byCode);
  }

  /** The numbers that others begin with. */
  @Value.Lazy
  Set<String> divided() {
    Set<String> codes = new HashSet<>();
    for (QualityClause clause : getClauses()) {
      int end = clause.getCode().lastIndexOf('.');
      while (end > 0 && codes.add(clause.getCode().substring(0, end))) {
        end = clause.getCode().lastIndexOf('.', end - 1);
      }
    }
    return Set.copyOf(codes);
  }

  /** Returns code and English name. */
  @Override
  public String toString() {
    return getCode() + ": " + getName().getEn();
  }

  /**
   * Starts one.
   *
   * @return a new builder; code and name are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableQualityStandard.Builder {
    Builder() {}
  }
}
