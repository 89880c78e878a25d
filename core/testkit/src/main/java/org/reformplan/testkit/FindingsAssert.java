package org.reformplan.testkit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.reformplan.check.Finding;
import org.reformplan.check.Severity;

/**
 * Assertions about the findings of one rule, which each call narrows down.
 *
 * <p>{@code hasFinding(r).at(p).inTask(t)} says that one and the same finding of rule r stands at p
 * and in t. {@link #and()} goes back to the whole report. Not safe for use by several threads at
 * once.
 *
 * <pre>{@code
 * assertThat(report)
 *     .hasFinding("task-output-missing").inTask("2.1").at("/tasks/4/deliverables").once()
 *     .and()
 *     .hasNoFinding("task-deadline-missing");
 * }</pre>
 */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {
  private final CheckReportAssert origin;
  private final String said;

  FindingsAssert(CheckReportAssert origin, String ruleId, List<Finding> findings) {
    this(origin, findings, "a finding of '" + ruleId + "'");
  }

  private FindingsAssert(CheckReportAssert origin, List<Finding> findings, String said) {
    super(findings, FindingsAssert.class);
    this.origin = origin;
    this.said = said;
    // What the caller named the report by with as(…) names this too.
    info.description(origin.getWritableAssertionInfo().description());
  }

  /**
   * Verifies that a finding stands at a place.
   *
   * @param pointer the place as JSON Pointer, such as {@code /tasks/3/leadUnits}
   * @return assertions about the findings there
   * @throws AssertionError if none stands there
   */
  public FindingsAssert at(String pointer) {
    requireNonNull(pointer, "pointer");
    return narrow(f -> f.getPath().toPointer().equals(pointer), " at " + pointer);
  }

  /**
   * Verifies that a finding lies in a task.
   *
   * @param taskCode the task's code
   * @return assertions about the findings in that task
   * @throws AssertionError if none lies there
   */
  public FindingsAssert inTask(String taskCode) {
    Optional<String> wanted = Optional.of(taskCode);
    return narrow(f -> f.getTaskCode().equals(wanted), " in task " + taskCode);
  }

  /**
   * Verifies that a finding has a weight.
   *
   * @param severity the weight
   * @return assertions about the findings of that weight
   * @throws AssertionError if none has it
   */
  public FindingsAssert weighing(Severity severity) {
    return narrow(f -> f.getSeverity() == severity, " of weight " + severity);
  }

  /**
   * Verifies that a finding has an argument.
   *
   * @param name the name of the placeholder
   * @param value the value
   * @return assertions about the findings with that argument
   * @throws AssertionError if none has it
   */
  public FindingsAssert withArgument(String name, Object value) {
    requireNonNull(value, "value");
    return narrow(f -> value.equals(f.getArguments().get(name)), " with '" + name + "' = " + value);
  }

  /**
   * Verifies that exactly one finding is left.
   *
   * @return this
   * @throws AssertionError if there are several
   */
  public FindingsAssert once() {
    return times(1);
  }

  /**
   * Verifies how many findings are left.
   *
   * @param count the number
   * @return this
   * @throws AssertionError if there are more or fewer
   */
  public FindingsAssert times(int count) {
    if (actual.size() != count) {
      failWithMessage(
          "Expected %s %s times, but found %s:%s",
          said, count, actual.size(), FindingSentences.list(actual));
    }
    return this;
  }

  /**
   * Goes back to the whole report.
   *
   * @return the assertions about the report
   */
  public CheckReportAssert and() {
    return origin;
  }

  private FindingsAssert narrow(Predicate<Finding> wanted, String words) {
    List<Finding> left = actual.stream().filter(wanted).toList();
    if (left.isEmpty()) {
      failWithMessage("Expected %s%s, but found%s", said, words, FindingSentences.list(actual));
    }
    return new FindingsAssert(origin, left, said + words);
  }
}
