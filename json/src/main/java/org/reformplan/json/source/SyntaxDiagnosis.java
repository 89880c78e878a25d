package org.reformplan.json.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.plan.PlanPath;

/**
 * Finds the first place at which a document stops being JSON, and the value that it lies in.
 *
 * @param failure where and why
 * @param path the value that is broken, or the object or array in which something is missing
 */
public record SyntaxDiagnosis(ScanFailure failure, PlanPath path) {
  /** Returns the first failure, or empty if the document is one JSON value. */
  public static Optional<SyntaxDiagnosis> of(byte[] bytes, int start, int end) {
    JsonScanner scanner = new JsonScanner(bytes, start, end);
    Trail trail = new Trail();
    while (true) {
      JsonScanner.Event event = scanner.next();
      if (event == JsonScanner.Event.END) {
        return Optional.empty();
      }
      ScanFailure failure = scanner.failure();
      if (failure != null) {
        return Optional.of(new SyntaxDiagnosis(failure, trail.pathOf(failure)));
      }
      trail.follow(event, scanner);
    }
  }

  /** The objects and arrays that are open, and what is being read in the innermost. */
  private static final class Trail {
    private final Deque<PlanPath> open = new ArrayDeque<>();
    private final Deque<Integer> counts = new ArrayDeque<>();
    private @Nullable String name;

    void follow(JsonScanner.Event event, JsonScanner scanner) {
      switch (event) {
        case NAME -> name = scanner.name();
        case SCALAR -> finishValue();
        case START_OBJECT -> begin(-1);
        case START_ARRAY -> begin(0);
        case END_OBJECT, END_ARRAY -> {
          open.pop();
          counts.pop();
          finishValue();
        }
        case END, FAILURE -> throw new IllegalStateException("Nothing follows " + event);
      }
    }

    private void begin(int count) {
      PlanPath path = next();
      open.push(path);
      counts.push(count);
      name = null;
    }

    private void finishValue() {
      name = null;
      if (!counts.isEmpty() && counts.peek() >= 0) {
        counts.push(counts.pop() + 1);
      }
    }

    /** The path of the value that comes next. */
    private PlanPath next() {
      PlanPath parent = open.peek();
      Integer count = counts.peek();
      if (parent == null || count == null) {
        return PlanPath.root();
      }
      if (count >= 0) {
        return parent.index(count);
      }
      return name == null ? parent : parent.property(name);
    }

    /** A value that is broken has a path of its own; a missing comma belongs to what is open. */
    PlanPath pathOf(ScanFailure failure) {
      PlanPath parent = open.peek();
      return switch (failure.expected()) {
        case COMMA_OR_BRACE, COMMA_OR_BRACKET, NAME, NAME_OR_END, COLON, NOTHING ->
            parent == null ? PlanPath.root() : parent;
        default -> next();
      };
    }
  }
}
