package org.reformplan.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reformplan.check.Finding;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.Problem;
import org.reformplan.json.codec.ProblemKind;
import org.reformplan.json.codec.Problems;
import org.reformplan.json.codec.Reading;
import org.reformplan.json.source.DocumentBytes;
import org.reformplan.json.source.Encoding;
import org.reformplan.json.source.Expectation;
import org.reformplan.json.source.FailurePath;
import org.reformplan.json.source.ScanFailure;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.plan.PlanPath;

/**
 * The problems of one document, how they become findings with line and column, and its places.
 *
 * <p>Once the result is made only {@link #locations} is called, by any thread.
 */
final class DocumentProblems {
  private static final int SHOWN = 20;

  private final DocumentBytes document;
  private final ReadLimits limits;
  private final Problems problems;
  private final @Nullable UnaryOperator<TextLocation> origin;
  private int start;
  private List<PlanPath> dropped = List.of();
  private @Nullable Locations locations;

  DocumentProblems(
      DocumentBytes document, ReadLimits limits, @Nullable UnaryOperator<TextLocation> origin) {
    this.document = document;
    this.limits = limits;
    this.origin = origin;
    this.problems = new Problems(limits.getMaxFindings());
  }

  Problems list() {
    return problems;
  }

  /** Says where the text begins: after a byte-order mark. */
  void beginAt(int offset) {
    start = offset;
  }

  void addEncoding(Encoding encoding) {
    add(
        encoding == Encoding.BINARY ? ProblemKind.NOT_TEXT : ProblemKind.OTHER_ENCODING,
        start,
        encoding == Encoding.BINARY ? Map.of() : Map.of("value", encoding.label()));
  }

  void addTooLarge() {
    add(ProblemKind.TOO_LARGE, start, Map.of("limit", limits.getMaxBytes()));
  }

  void addEmpty() {
    add(ProblemKind.EMPTY, start, Map.of());
  }

  void addTooLong(Reading in) {
    in.report(
        ProblemKind.TOO_LONG,
        Map.of(
            "text", limits.getMaxTextLength(),
            "name", limits.getMaxNameLength(),
            "number", limits.getMaxNumberLength()));
  }

  private void add(ProblemKind kind, long offset, Map<String, Object> arguments) {
    problems.add(new Problem(kind, PlanPath.root(), offset, arguments));
  }

  /** Reports where the document stops being JSON, and returns how. */
  ProblemKind addMalformed(ScanFailure failure) throws IOException {
    document.fill(failure.offset() + SHOWN * 4);
    ProblemKind kind = kindOf(failure);
    PlanPath path = FailurePath.of(failure, document, start, limits);
    problems.add(new Problem(kind, path, failure.offset(), arguments(kind, failure)));
    return kind;
  }

  private static ProblemKind kindOf(ScanFailure failure) {
    if (failure.expected() == Expectation.UTF_8) {
      return ProblemKind.MALFORMED_BYTES;
    }
    if (failure.atEnd()) {
      return ProblemKind.TRUNCATED;
    }
    return failure.expected() == Expectation.NOTHING
        ? ProblemKind.TRAILING_CONTENT
        : ProblemKind.SYNTAX;
  }

  private Map<String, Object> arguments(ProblemKind kind, ScanFailure failure) {
    BilingualText expected = failure.expected().words();
    return switch (kind) {
      case MALFORMED_BYTES -> Map.of("value", hexAt(failure.offset()));
      case TRUNCATED -> Map.of("expected", expected);
      case TRAILING_CONTENT -> Map.of("value", textAt(failure.offset()));
      default -> Map.of("expected", expected, "value", textAt(failure.offset()));
    };
  }

  private String hexAt(int offset) {
    return String.format(Locale.ROOT, "0x%02X", document.array()[offset] & 0xFF);
  }

  /** The word or the character that stands there. */
  private String textAt(int offset) {
    int length = Math.min(document.length() - offset, SHOWN * 4);
    String text = new String(document.array(), offset, length, StandardCharsets.UTF_8);
    int first = text.codePointAt(0);
    if (Character.isISOControl(first)) {
      return String.format(Locale.ROOT, "U+%04X", first);
    }
    int end = Character.charCount(first);
    while (Character.isLetterOrDigit(first)
        && end < Math.min(SHOWN, text.length())
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  /**
   * Makes the result.
   *
   * @param gone the elements that the value does not have, in the order of the document
   */
  <T> ReadResult<T> toResult(@Nullable T value, List<PlanPath> gone) {
    dropped = List.copyOf(gone);
    return new ReadResult<>(value, findings(), this);
  }

  /** Finds places in the document; made when it is first asked for. */
  synchronized Locations locations() {
    Locations known = locations;
    if (known == null) {
      known = new Locations(document, start, limits, dropped, origin);
      locations = known;
    }
    return known;
  }

  private List<ReadFinding> findings() {
    List<Problem> found = problems.toList();
    if (found.isEmpty()) {
      return List.of(); // sorting nothing would still make the classes that sort
    }
    List<Placed> placed = new ArrayList<>();
    for (Problem problem : found) {
      placed.add(new Placed(problem, offsetOf(problem)));
    }
    Collections.sort(placed);
    List<ReadFinding> findings = new ArrayList<>(placed.size());
    for (Placed one : placed) {
      findings.add(toFinding(one));
    }
    return findings;
  }

  private long offsetOf(Problem problem) {
    if (problem.offset() != Problem.AT_PATH) {
      return problem.offset();
    }
    String pointer = problem.path().toPointer();
    return Math.max(start, locations().offsetOf(pointer));
  }

  private ReadFinding toFinding(Placed placed) {
    ProblemKind kind = placed.problem().kind();
    return ReadFinding.of(
        Finding.of(
            kind.rule(), kind.severity(), placed.problem().path(), placed.problem().arguments()),
        locations().at(placed.offset()));
  }

  private record Placed(Problem problem, long offset) implements Comparable<Placed> {
    /** By place; what is left out is said last. */
    long order() {
      return problem.kind() == ProblemKind.LEFT_OUT ? Long.MAX_VALUE : offset;
    }

    @Override
    public int compareTo(Placed other) {
      return Long.compare(order(), other.order());
    }
  }
}
