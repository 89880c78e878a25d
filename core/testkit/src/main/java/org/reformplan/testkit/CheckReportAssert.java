package org.reformplan.testkit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.reformplan.check.CheckReport;
import org.reformplan.check.Finding;
import org.reformplan.check.Severity;

/**
 * Assertions about what the rules found in a plan.
 *
 * <p>A failure lists the findings that the report does hold, each with its place and its message.
 * Not safe for use by several threads at once.
 *
 * <pre>{@code
 * assertThat(RuleSet.standard().check(plan))
 *     .hasNoFinding("task-output-missing")
 *     .hasFinding("task-lead-unit-missing")
 *     .at("/tasks/3/leadUnits")
 *     .weighing(Severity.ERROR);
 * }</pre>
 */
public final class CheckReportAssert extends AbstractAssert<CheckReportAssert, CheckReport> {

  /**
   * Starts assertions; {@link ReformplanAssertions} is the usual way.
   *
   * @param actual the report
   */
  public CheckReportAssert(@Nullable CheckReport actual) {
    super(actual, CheckReportAssert.class);
  }

  /**
   * Verifies that nothing was found at all.
   *
   * @return this
   * @throws AssertionError if there is a finding of any weight
   */
  public CheckReportAssert isClean() {
    return require(report().getFindings().isEmpty(), "no finding");
  }

  /**
   * Verifies that nothing weighs as an error.
   *
   * @return this
   * @throws AssertionError if there is an error
   */
  public CheckReportAssert hasNoErrors() {
    return isPassing(Severity.ERROR);
  }

  /**
   * Verifies that the plan passes.
   *
   * @param threshold the lightest weight that makes it fail
   * @return this
   * @throws AssertionError if a finding weighs as much as the threshold or more
   */
  public CheckReportAssert isPassing(Severity threshold) {
    return require(report().isPassing(threshold), "no finding of weight " + threshold + " or more");
  }

  /**
   * Verifies that a rule found nothing.
   *
   * @param ruleId the rule's id
   * @return this
   * @throws AssertionError if it found something
   */
  public CheckReportAssert hasNoFinding(String ruleId) {
    return require(report().findByRule(ruleId).isEmpty(), "no finding of '" + ruleId + "'");
  }

  /**
   * Verifies which rules found something, however often.
   *
   * @param ruleIds the ids of exactly those rules
   * @return this
   * @throws AssertionError if another rule found something, or one of these did not
   */
  public CheckReportAssert hasFindingsOfExactly(String... ruleIds) {
    Set<String> expected = new TreeSet<>(List.of(ruleIds));
    Set<String> found =
        report().getFindings().stream()
            .map(Finding::getRuleId)
            .collect(Collectors.toCollection(TreeSet::new));
    return require(expected.equals(found), "findings of exactly " + expected);
  }

  /**
   * Verifies that a rule found something, and goes on with its findings.
   *
   * @param ruleId the rule's id
   * @return assertions that narrow these findings down
   * @throws AssertionError if it found nothing
   */
  public FindingsAssert hasFinding(String ruleId) {
    List<Finding> found = report().findByRule(ruleId);
    require(!found.isEmpty(), "a finding of '" + ruleId + "'");
    return new FindingsAssert(this, ruleId, found);
  }

  private CheckReport report() {
    isNotNull();
    return actual;
  }

  private CheckReportAssert require(boolean holds, String expected) {
    if (!holds) {
      failWithMessage("Expected %s, but found %s", expected, FindingSentences.list(actual));
    }
    return this;
  }
}
