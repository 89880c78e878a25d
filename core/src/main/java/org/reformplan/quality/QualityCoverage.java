package org.reformplan.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The clauses of a quality system's edition and the processes that cover them.
 *
 * <p>There is a row for each clause that the edition does not divide further: 28 of level 2 for ISO
 * 9001:2015. A process that names a clause covers what is under it, and one that names 8.5.1 covers
 * 8.5, as far as this library's list goes; an exclusion reaches likewise. Numbers of other editions
 * cover nothing and are listed apart. A system without an edition has no rows. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * QualityCoverage coverage = QualityCoverage.of(system);
 * coverage.listUncovered();      // 8.4 Control of externally provided processes, ...
 * coverage.getClause("9.2").getProcesses();
 * }</pre>
 */
public final class QualityCoverage {
  private final Map<String, ClauseCoverage> rows;
  private final List<String> unknown;

  private QualityCoverage(Map<String, ClauseCoverage> rows, List<String> unknown) {
    this.rows = rows;
    this.unknown = List.copyOf(unknown);
  }

  /**
   * Lays the processes of a system against the clauses of its edition.
   *
   * @param system the system
   * @return the coverage
   */
  public static QualityCoverage of(QualitySystem system) {
    Map<String, ClauseCoverage> rows = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    system.getStandard().ifPresent(standard -> lay(system, standard, rows, unknown));
    return new QualityCoverage(rows, unknown);
  }

  private static void lay(
      QualitySystem system,
      QualityStandard standard,
      Map<String, ClauseCoverage> rows,
      List<String> unknown) {
    Map<String, List<QualityProcess>> processes = new HashMap<>();
    for (QualityProcess process : system.getProcesses()) {
      for (String code : process.getClauseCodes()) {
        named(standard, code, unknown)
            .ifPresent(
                named -> processes.computeIfAbsent(named, c -> new ArrayList<>()).add(process));
      }
    }
    Map<String, ClauseExclusion> exclusions = new HashMap<>();
    for (ClauseExclusion exclusion : system.getExclusions()) {
      named(standard, exclusion.getClauseCode(), unknown)
          .ifPresent(named -> exclusions.putIfAbsent(named, exclusion));
    }
    for (QualityClause clause : standard.listUndivided()) {
      ClauseCoverage.Builder row = ClauseCoverage.builder();
      row.clause(clause);
      List<QualityProcess> covering = new ArrayList<>();
      for (String at : upward(clause.getCode())) {
        covering.addAll(processes.getOrDefault(at, List.of()));
        Optional.ofNullable(exclusions.get(at)).ifPresent(row::exclusion);
      }
      row.processes(system.getProcesses().stream().filter(covering::contains).distinct().toList());
      rows.putIfAbsent(clause.getCode(), row.build());
    }
  }

  private static Optional<String> named(
      QualityStandard standard, String code, List<String> unknown) {
    Optional<String> listed = standard.findListed(code).map(QualityClause::getCode);
    if (listed.isEmpty() && !unknown.contains(code)) {
      unknown.add(code);
    }
    return listed;
  }

  private static List<String> upward(String code) {
    List<String> codes = new ArrayList<>();
    for (int end = code.length(); end > 0; end = code.lastIndexOf('.', end - 1)) {
      codes.add(code.substring(0, end));
    }
    return codes;
  }

  /**
   * Returns a row for each clause.
   *
   * @return the rows in the order of the edition; empty if the system states no edition
   */
  public List<ClauseCoverage> getRows() {
    return List.copyOf(rows.values());
  }

  /**
   * Looks the row of a clause up.
   *
   * @param code the number of a clause that the edition does not divide further
   * @return the row
   * @throws NoSuchElementException if there is no such clause
   */
  public ClauseCoverage getClause(String code) {
    ClauseCoverage row = rows.get(code);
    if (row == null) {
      throw new NoSuchElementException("No clause '" + code + "' among " + rows.keySet());
    }
    return row;
  }

  /**
   * Returns the clauses that apply and that no process covers.
   *
   * @return the clauses in order
   */
  public List<QualityClause> listUncovered() {
    return rows.values().stream()
        .filter(ClauseCoverage::isUncovered)
        .map(ClauseCoverage::getClause)
        .toList();
  }

  /**
   * Returns the numbers that processes or exclusions name and that the edition does not have.
   *
   * @return the numbers in order of appearance, each once
   */
  public List<String> getUnknownClauseCodes() {
    return unknown;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QualityCoverage that
        && rows.equals(that.rows)
        && unknown.equals(that.unknown);
  }

  @Override
  public int hashCode() {
    return 31 * rows.hashCode() + unknown.hashCode();
  }

  /** Returns the rows. */
  @Override
  public String toString() {
    return rows.values().toString();
  }
}
