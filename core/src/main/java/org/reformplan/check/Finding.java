package org.reformplan.check;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Language;
import org.reformplan.document.LegalBasis;
import org.reformplan.plan.PlanPath;

/**
 * One thing that a rule found: which rule, how much it weighs, where, about what, and on what
 * basis. The message is made when it is asked for, in the language asked for.
 *
 * <p>Findings order by document, then path, rule id and arguments, so that a report of the same
 * plan is the same every time. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * finding.getRuleId();              // "task-lead-unit-missing"
 * finding.getPath().toPointer();    // "/tasks/3"
 * finding.getMessage(Language.EN);  // "Task 2.1 has no lead unit; ..."
 * }</pre>
 */
public final class Finding implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::getDocument)
          .thenComparing(Finding::getPath)
          .thenComparing(Finding::getRuleId)
          .thenComparing(f -> f.arguments.toString());

  private final RuleDescription rule;
  private final Severity severity;
  private final CheckedDocument document;
  private final PlanPath path;
  private final Map<String, Object> arguments;
  private final Set<String> unitCodes;

  private Finding(
      RuleDescription rule,
      Severity severity,
      CheckedDocument document,
      PlanPath path,
      Map<String, Object> arguments,
      Set<String> unitCodes) {
    this.rule = rule;
    this.severity = severity;
    this.document = document;
    this.path = path;
    this.arguments = arguments;
    this.unitCodes = unitCodes;
  }

  /**
   * Returns a finding in a plan.
   *
   * @param rule the rule that found it
   * @param severity how much it weighs
   * @param path where it is
   * @param arguments the values that the message names; text, numbers, days, times of day and
   *     {@link BilingualText} are allowed, and every placeholder of the message must be there
   * @return the finding
   * @throws IllegalArgumentException if a placeholder has no argument or an argument is of another
   *     type
   */
  public static Finding of(
      RuleDescription rule, Severity severity, PlanPath path, Map<String, ?> arguments) {
    return of(rule, severity, CheckedDocument.PLAN, path, arguments);
  }

  /**
   * Returns a finding.
   *
   * @param rule the rule that found it
   * @param severity how much it weighs
   * @param document in which document it is
   * @param path where it is in that document
   * @param arguments the values that the message names; text, numbers, days, times of day and
   *     {@link BilingualText} are allowed, and every placeholder of the message must be there
   * @return the finding
   * @throws IllegalArgumentException if a placeholder has no argument or an argument is of another
   *     type
   */
  public static Finding of(
      RuleDescription rule,
      Severity severity,
      CheckedDocument document,
      PlanPath path,
      Map<String, ?> arguments) {
    Map<String, Object> sorted = new TreeMap<>(arguments);
    sorted.forEach(
        (name, value) -> {
          if (!isAllowed(value)) {
            throw new IllegalArgumentException(
                "Expected argument '"
                    + name
                    + "' of rule "
                    + rule.getId()
                    + " to be text, a number, a day or a time, but found "
                    + value.getClass().getName());
          }
        });
    if (!sorted.keySet().containsAll(rule.getPlaceholders())) {
      throw new IllegalArgumentException(
          "Expected arguments "
              + rule.getPlaceholders()
              + " of rule "
              + rule.getId()
              + ", but found "
              + sorted.keySet());
    }
    return new Finding(
        rule,
        requireNonNull(severity, "severity"),
        requireNonNull(document, "document"),
        requireNonNull(path, "path"),
        Collections.unmodifiableMap(sorted),
        Set.of());
  }

  /** The same finding, about the work of these units. */
  Finding concerning(Set<String> codes) {
    return codes.isEmpty()
        ? this
        : new Finding(
            rule, severity, document, path, arguments, Collections.unmodifiableSet(codes));
  }

  /**
   * Returns the same finding at another place: a document of which parts could not be read counts
   * its elements otherwise than the plan made from it.
   *
   * @param other the place
   * @return the finding there
   */
  public Finding withPath(PlanPath other) {
    return new Finding(
        rule, severity, document, requireNonNull(other, "other"), arguments, unitCodes);
  }

  private static boolean isAllowed(Object value) {
    return value instanceof String
        || value instanceof Integer
        || value instanceof Long
        || value instanceof BigDecimal
        || value instanceof LocalDate
        || value instanceof LocalTime
        || value instanceof BilingualText;
  }

  /**
   * Returns the id of the rule.
   *
   * @return for example {@code task-lead-unit-missing}
   */
  public String getRuleId() {
    return rule.getId();
  }

  /**
   * Returns the rule's description.
   *
   * @return the description
   */
  public RuleDescription getRule() {
    return rule;
  }

  /**
   * Returns how much the finding weighs.
   *
   * @return the severity
   */
  public Severity getSeverity() {
    return severity;
  }

  /**
   * Returns in which document it is.
   *
   * @return the plan or the progress
   */
  public CheckedDocument getDocument() {
    return document;
  }

  /**
   * Returns where it is.
   *
   * @return the path in {@link #getDocument()}
   */
  public PlanPath getPath() {
    return path;
  }

  /**
   * Returns the code of the task that it is about.
   *
   * @return the code, or empty if it is about no single task
   */
  public Optional<String> getTaskCode() {
    return path.getTaskCode();
  }

  /**
   * Returns whose work it is about: who leads the task, owes or sent the report, or is the unit
   * found fault with.
   *
   * @return the units' codes in alphabetical order; empty if it is about the whole document;
   *     immutable
   */
  public Set<String> getUnitCodes() {
    return unitCodes;
  }

  /**
   * Returns the values that the message names.
   *
   * @return the arguments by name, in alphabetical order; immutable
   */
  public Map<String, Object> getArguments() {
    return arguments;
  }

  /**
   * Returns what the rule rests on.
   *
   * @return the basis with its status
   */
  public LegalBasis getBasis() {
    return rule.getBasis();
  }

  /**
   * Returns the message: what was found and what to do.
   *
   * @param language the language
   * @return one sentence or two, plain text
   */
  public String getMessage(Language language) {
    return rule.render(arguments, language);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding that
        && getRuleId().equals(that.getRuleId())
        && severity == that.severity
        && document == that.document
        && path.equals(that.path)
        && arguments.equals(that.arguments);
  }

  @Override
  public int hashCode() {
    return Objects.hash(getRuleId(), document, path, arguments);
  }

  /** Returns severity, rule, pointer and the English message; a finding in progress says so. */
  @Override
  public String toString() {
    return severity.getCode()
        + " "
        + getRuleId()
        + " "
        + (document == CheckedDocument.PLAN ? "" : document.getCode() + " ")
        + path.toPointer()
        + ": "
        + getMessage(Language.EN);
  }
}
