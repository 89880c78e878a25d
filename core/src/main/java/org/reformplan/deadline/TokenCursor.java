package org.reformplan.deadline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Token.Kind;
import org.reformplan.document.BilingualText;

/**
 * A place in a run of tokens, moved forward by the rules that read them.
 *
 * <p>It remembers how far any rule came and the first thing found wrong, so that a text that no
 * rule reads is refused with a reason and a place. Used by one thread, for one parse.
 */
final class TokenCursor {
  private static final Token NOTHING = new Token(Kind.SIGN, "", -1, 0, 0, false);

  private final String source;
  private final List<Token> tokens;
  private final int end;
  private final int begin;
  private int at;
  private int furthest;
  private @Nullable Problem problem;

  /** What is wrong, and at which tokens. */
  record Problem(BilingualText reason, int from, int to) {}

  TokenCursor(String source, List<Token> tokens, int begin, int end) {
    this.source = source;
    this.tokens = tokens;
    this.begin = begin;
    this.at = begin;
    this.end = end;
    this.furthest = begin;
  }

  int position() {
    return at;
  }

  void goTo(int position) {
    at = position;
  }

  void restart() {
    at = begin;
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  boolean atEnd() {
    return at >= end;
  }

  /** The token here, or an empty sign at the end: callers never need to ask for null. */
  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    int index = at + ahead;
    if (index >= begin && index < end) {
      return tokens.get(index);
    }
    return NOTHING;
  }

  Token take() {
    Token token = peek();
    moveBy(1);
    return token;
  }

  private void moveBy(int count) {
    at += count;
    furthest = Math.max(furthest, at);
  }

  boolean accept(Kind kind) {
    if (atEnd() || !peek().is(kind)) {
      return false;
    }
    moveBy(1);
    return true;
  }

  /** Takes the words if all of them stand here, one after the other, parted by blanks. */
  boolean accept(String phrase) {
    int words = match(phrase, 0);
    if (words == 0) {
      return false;
    }
    moveBy(words);
    return true;
  }

  /** Takes the first of the phrases that stands here. */
  boolean acceptAny(List<String> phrases) {
    for (String phrase : phrases) {
      if (accept(phrase)) {
        return true;
      }
    }
    return false;
  }

  boolean sees(String phrase) {
    return match(phrase, 0) > 0;
  }

  boolean seesAny(Iterable<String> phrases) {
    for (String phrase : phrases) {
      if (sees(phrase)) {
        return true;
      }
    }
    return false;
  }

  boolean seesAfter(int ahead, String phrase) {
    return match(phrase, ahead) > 0;
  }

  private int match(String phrase, int ahead) {
    int count = 0;
    int from = 0;
    while (from <= phrase.length()) {
      Token token = peek(ahead + count);
      String text = token.text();
      int to = from + text.length();
      boolean same =
          phrase.startsWith(text, from)
              && (to == phrase.length() || phrase.charAt(to) == ' ')
              && (token.is(Kind.WORD) || token.is(Kind.NUMBER));
      if (!same) {
        return 0;
      }
      count++;
      from = to + 1;
    }
    return count;
  }

  /** Notes what is wrong with the tokens from a position up to here; the first note stands. */
  void reject(BilingualText reason, int from) {
    reject(reason, from, at);
  }

  void reject(BilingualText reason, int from, int to) {
    if (problem == null) {
      problem = new Problem(reason, from, Math.max(to, from));
    }
  }

  Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }

  boolean hasProblem() {
    return problem != null;
  }

  int furthest() {
    return furthest;
  }

  TokenCursor slice(int from, int to) {
    return new TokenCursor(source, tokens, from, to);
  }

  int startOf(int token) {
    return token < tokens.size() ? tokens.get(token).start() : source.length();
  }

  int endOf(int token) {
    return token < tokens.size() ? tokens.get(token).end() : source.length();
  }

  Token tokenAt(int index) {
    return tokens.get(index);
  }

  /** The text as written from one token up to another, exclusive. */
  String written(int from, int to) {
    return from >= to ? "" : source.substring(startOf(from), tokens.get(to - 1).end());
  }
}
