package org.reformplan.json.source;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the bytes of a document and says where each token begins, strictly by RFC 8259.
 *
 * <p>It reads nothing into values. It runs only when a place is asked for, or to find exactly where
 * a document stops being JSON – the same place and the same words whichever parser was used.
 */
final class JsonScanner {
  enum Event {
    START_OBJECT,
    END_OBJECT,
    START_ARRAY,
    END_ARRAY,
    NAME,
    SCALAR,
    END,
    FAILURE
  }

  private enum State {
    VALUE,
    VALUE_OR_END,
    NAME,
    NAME_OR_END,
    AFTER_VALUE
  }

  private final byte[] bytes;
  private final int end;
  private final TokenScanner tokens;
  private final BitSet objects = new BitSet();
  private int depth;
  private State state = State.VALUE;
  private int position;
  private int tokenStart;
  private @Nullable ScanFailure failure;

  JsonScanner(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.end = end;
    this.position = start;
    this.tokens = new TokenScanner(bytes, end);
  }

  /** Returns where the last token begins. */
  int tokenStart() {
    return tokenStart;
  }

  /** Returns why the last event was a failure, or null. */
  @Nullable ScanFailure failure() {
    return failure;
  }

  /** Returns the name that was the last token, unescaped. */
  String name() {
    return JsonEscapes.decode(
        new String(bytes, tokenStart + 1, nameEnd - tokenStart - 2, StandardCharsets.UTF_8));
  }

  private int nameEnd;

  Event next() {
    skipBlanks();
    tokenStart = position;
    return switch (state) {
      case VALUE -> value(Expectation.VALUE);
      case VALUE_OR_END -> current() == ']' ? close() : value(Expectation.VALUE_OR_END);
      case NAME -> name(Expectation.NAME);
      case NAME_OR_END -> current() == '}' ? close() : name(Expectation.NAME_OR_END);
      case AFTER_VALUE -> afterValue();
    };
  }

  private Event afterValue() {
    if (depth == 0) {
      return position == end ? Event.END : fail(Expectation.NOTHING);
    }
    boolean object = objects.get(depth);
    if (current() == (object ? '}' : ']')) {
      return close();
    }
    if (current() != ',') {
      return fail(object ? Expectation.COMMA_OR_BRACE : Expectation.COMMA_OR_BRACKET);
    }
    position++;
    state = object ? State.NAME : State.VALUE;
    return next();
  }

  private Event close() {
    boolean object = objects.get(depth);
    depth--;
    position++;
    state = State.AFTER_VALUE;
    return object ? Event.END_OBJECT : Event.END_ARRAY;
  }

  private Event name(Expectation expected) {
    if (current() != '"') {
      return fail(expected);
    }
    if (!token(tokens.text(position))) {
      return Event.FAILURE;
    }
    nameEnd = position;
    skipBlanks();
    if (current() != ':') {
      return fail(Expectation.COLON);
    }
    position++;
    state = State.VALUE;
    return Event.NAME;
  }

  private Event value(Expectation expected) {
    int c = current();
    if (c == '{' || c == '[') {
      depth++;
      objects.set(depth, c == '{');
      position++;
      state = c == '{' ? State.NAME_OR_END : State.VALUE_OR_END;
      return c == '{' ? Event.START_OBJECT : Event.START_ARRAY;
    }
    int after = tokens.scalar(position, expected);
    state = State.AFTER_VALUE;
    return token(after) ? Event.SCALAR : Event.FAILURE;
  }

  private boolean token(int after) {
    if (after < 0) {
      failure = tokens.failure();
      return false;
    }
    position = after;
    return true;
  }

  private Event fail(Expectation expected) {
    failure = new ScanFailure(position, expected, position == end);
    return Event.FAILURE;
  }

  private int current() {
    return position < end ? bytes[position] : -1;
  }

  private void skipBlanks() {
    while (position < end) {
      byte b = bytes[position];
      if (b != ' ' && b != '\n' && b != '\t' && b != '\r') {
        return;
      }
      position++;
    }
  }
}
