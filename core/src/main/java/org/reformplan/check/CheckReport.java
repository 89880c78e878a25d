package org.reformplan.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules found in a plan and its progress, in a stable order: by place, then by rule.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * CheckReport report = RuleSet.standard().check(plan);
 * if (!report.isPassing(Severity.ERROR)) {
 *   report.getFindings().forEach(f -> show(f.getMessage(Language.VI)));
 * }
 * }</pre>
 */
public final class CheckReport {
  /** Which rules ran; it says so when it is asked. Null if none did. */
  private final @Nullable RuleSelection selection;

  private final List<Finding> findings;
  private final List<SuppressedFinding> suppressed;

  CheckReport(
      @Nullable RuleSelection selection,
      List<Finding> findings,
      List<SuppressedFinding> suppressed) {
    this.selection = selection;
    // Sorting nothing would still make the classes that sort.
    this.findings = findings.isEmpty() ? List.of() : findings.stream().sorted().toList();
    this.suppressed =
        suppressed.isEmpty()
            ? List.of()
            : suppressed.stream()
                .sorted(Comparator.comparing(SuppressedFinding::getFinding))
                .toList();
  }

  /**
   * Returns a report without any finding, of a check in which no rule ran: of a document that could
   * not be read, say.
   *
   * @return the report
   */
  public static CheckReport empty() {
    return new CheckReport(null, List.of(), List.of());
  }

  /**
   * Returns the rules that ran: those of the profile that were given what they need.
   *
   * @return the descriptions in the order of the set; immutable
   */
  public List<RuleDescription> getRules() {
    return selection == null ? List.of() : selection.rules();
  }

  /**
   * Returns what was found.
   *
   * @return the findings that were not set aside, those in the plan first, ordered by path, then
   *     rule id; immutable
   */
  public List<Finding> getFindings() {
    return findings;
  }

  /**
   * Returns what was found and set aside, which is neither counted nor a reason not to pass.
   *
   * @return the findings with their suppressions, in the same order; immutable
   */
  public List<SuppressedFinding> getSuppressed() {
    return suppressed;
  }

  /**
   * Returns what one rule found.
   *
   * @param ruleId the rule's id
   * @return its findings in order, empty if there are none
   */
  public List<Finding> findByRule(String ruleId) {
    return findings.stream().filter(f -> f.getRuleId().equals(ruleId)).toList();
  }

  /**
   * Returns what concerns one unit: its tasks, its reports, itself.
   *
   * @param unitCode the unit's code
   * @return the findings in order, empty if there are none
   */
  public List<Finding> findByUnit(String unitCode) {
    return findings.stream().filter(f -> f.getUnitCodes().contains(unitCode)).toList();
  }

  /**
   * Returns the part of this report that concerns one unit: its tasks, its reports, itself.
   *
   * @param unitCode the unit's code
   * @return a report of those findings, set aside or not
   */
  public CheckReport concerning(String unitCode) {
    return new CheckReport(
        selection,
        findByUnit(unitCode),
        suppressed.stream().filter(s -> s.getFinding().getUnitCodes().contains(unitCode)).toList());
  }

  /**
   * Counts the findings of a weight.
   *
   * @param severity the weight
   * @return how many weigh exactly that
   */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.getSeverity() == severity).count();
  }

  /**
   * Returns the heaviest weight found.
   *
   * @return the severity, or empty if nothing was found
   */
  public Optional<Severity> getHighestSeverity() {
    return findings.stream().map(Finding::getSeverity).max(Severity::compareTo);
  }

  /**
   * Tells whether the plan passes.
   *
   * @param threshold the lightest weight that makes it fail
   * @return true if no finding weighs as much as the threshold or more
   */
  public boolean isPassing(Severity threshold) {
    return getHighestSeverity().map(s -> s.compareTo(threshold) < 0).orElse(true);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckReport that
        && findings.equals(that.findings)
        && suppressed.equals(that.suppressed);
  }

  @Override
  public int hashCode() {
    return 31 * findings.hashCode() + suppressed.hashCode();
  }

  /** Returns the number of errors, warnings and infos. */
  @Override
  public String toString() {
    return counted(Severity.ERROR)
        + ", "
        + counted(Severity.WARNING)
        + ", "
        + counted(Severity.INFO)
        + (suppressed.isEmpty() ? "" : ", " + suppressed.size() + " suppressed");
  }

  private String counted(Severity severity) {
    long count = count(severity);
    return count + " " + severity.getCode() + (count == 1 ? "" : "s");
  }
}
