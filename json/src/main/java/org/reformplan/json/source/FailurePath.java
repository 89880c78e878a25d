package org.reformplan.json.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.json.token.Token;
import org.reformplan.plan.PlanPath;

/** Finds the value in which a document stops being JSON: the objects and arrays open there. */
public final class FailurePath {
  private final Deque<PlanPath> open = new ArrayDeque<>();
  private final Deque<Integer> counts = new ArrayDeque<>();
  private @Nullable String name;

  private FailurePath() {}

  /** Goes over what was read once more, up to the failure that was found. */
  public static PlanPath of(
      ScanFailure failure, DocumentBytes document, int start, ReadLimits limits) {
    FailurePath trail = new FailurePath();
    DocumentTokens tokens = new DocumentTokens(document.asRead(), start, limits);
    try {
      for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
        trail.follow(token, tokens);
      }
    } catch (IOException e) {
      // the failure, met again
    }
    return trail.pathOf(failure);
  }

  private void follow(Token token, DocumentTokens tokens) throws UnreadableException {
    switch (token) {
      case NAME -> name = ShownText.withoutHalves(tokens.text());
      case TEXT -> {
        tokens.requireRead(); // a text that is none is where the document stops
        finishValue();
      }
      case NUMBER, TRUE, FALSE, NULL -> finishValue();
      case START_OBJECT -> begin(-1);
      case START_ARRAY -> begin(0);
      case END_OBJECT, END_ARRAY -> {
        open.pop();
        counts.pop();
        finishValue();
      }
      case END -> {
        // nothing follows
      }
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
  private PlanPath pathOf(ScanFailure failure) {
    PlanPath parent = open.peek();
    return switch (failure.expected()) {
      case COMMA_OR_BRACE, COMMA_OR_BRACKET, NAME, NAME_OR_END, COLON, NOTHING ->
          parent == null ? PlanPath.root() : parent;
      default -> next();
    };
  }
}
