package org.reformplan.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.check.Severity;
import org.reformplan.plan.PlanPath;

/**
 * What a reading gave: the value, if it could be built, and all that was wrong with the document.
 *
 * <p>Bad content is a result, not an exception. A value can be there beside errors: then what the
 * findings name is missing in it, and everything else is there. The result keeps the document's
 * bytes, so that places of findings made later – by the rules of {@code org.reformplan.check} – can
 * be told; let go of the result when they are no longer wanted. Thread-safe.
 *
 * <pre>{@code
 * ReadResult<ReformPlan> result = PlanReader.standard().read(Path.of("most-2023.json"));
 * result.getFindings().forEach(f -> System.out.println(f.getMessage(Language.VI)));
 * ReformPlan plan = result.getValue().orElseThrow();
 * result.findLocation(PlanPath.root().property("tasks").index(0)); // 12:5
 * }</pre>
 *
 * @param <T> the type of the value
 */
public final class ReadResult<T> {
  private final @Nullable T value;
  private final List<ReadFinding> findings;
  private final DocumentProblems problems;

  ReadResult(@Nullable T value, List<ReadFinding> findings, DocumentProblems problems) {
    this.value = value;
    this.findings = List.copyOf(findings);
    this.problems = problems;
  }

  /**
   * Returns the value.
   *
   * @return the value, or empty if it could not be built; the findings say why
   */
  public Optional<T> getValue() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns the value or complains with the first error.
   *
   * @return the value, even if findings say that something is missing in it
   * @throws NoSuchElementException if there is no value; the message is that of the first error
   */
  public T orElseThrow() {
    if (value == null) {
      String first =
          findings.stream()
              .filter(f -> f.getSeverity() == Severity.ERROR)
              .findFirst()
              .map(ReadFinding::toString)
              .orElse("no value");
      throw new NoSuchElementException(first);
    }
    return value;
  }

  /**
   * Returns all that was wrong with the document.
   *
   * @return the findings in the order of the document; immutable
   */
  public List<ReadFinding> getFindings() {
    return findings;
  }

  /**
   * Returns whether something that the document says is not in the value.
   *
   * @return whether a finding is an error
   */
  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.getSeverity() == Severity.ERROR);
  }

  /**
   * Returns where a part of the value stands in the text.
   *
   * <p>A path counts the elements of the value; where elements of the document could not be read
   * this is reckoned with. The first call scans the document once more; later ones are quick.
   *
   * @param path the path in the value, as a finding of the rules has it
   * @return where the part begins, or the innermost part around it that the document has; empty if
   *     the document has no value at all, or if more elements were left out than are kept count of
   */
  public Optional<TextLocation> findLocation(PlanPath path) {
    return problems.locations().findInValue(requireNonNull(path, "path"));
  }

  /**
   * Returns the path of a part of the value in the document, which may have elements that could not
   * be read and that the value does not count.
   *
   * @param path the path in the value, as a finding of the rules has it
   * @return the path in the document as it is written; the given one if all elements were read, or
   *     if more were left out than are kept count of
   */
  public PlanPath toDocumentPath(PlanPath path) {
    return problems.locations().inDocument(requireNonNull(path, "path"));
  }

  /**
   * Returns where a part of the document stands in the text.
   *
   * @param pointer a JSON Pointer (RFC 6901) into the document as it is written
   * @return where the part begins, or the innermost part around it that the document has; empty if
   *     the document has no value at all
   * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
   */
  public Optional<TextLocation> findLocation(String pointer) {
    if (!requireNonNull(pointer, "pointer").isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "Expected 'pointer' to be empty or to begin with a slash, but found '" + pointer + "'");
    }
    return problems.locations().findInDocument(pointer);
  }

  /** Returns the value, or that there is none, and the number of findings. */
  @Override
  public String toString() {
    return (value == null ? "no value" : value.toString()) + ", " + findings.size() + " findings";
  }
}
