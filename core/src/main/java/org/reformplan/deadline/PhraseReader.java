package org.reformplan.deadline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.Token.Kind;
import org.reformplan.deadline.TokenCursor.Problem;

/** Reads one statement by trying the rules of each kind in turn. */
final class PhraseReader {
  private final String source;
  private final List<Token> tokens;
  private final CalendarPeriod plan;

  PhraseReader(String source, List<Token> tokens, CalendarPeriod plan) {
    this.source = source;
    this.tokens = tokens;
    this.plan = plan;
  }

  /** Reads with the rules that understand every word. */
  Reading readSettled(int from, int to) {
    return read(from, to, StatementRule.SETTLED, null);
  }

  /** Reads with the rules that keep some words unread; the reason of an earlier failure stands. */
  Reading readOpenEnded(int from, int to, Reading settled) {
    return read(from, to, StatementRule.OPEN_ENDED, settled);
  }

  Reading readAny(int from, int to) {
    Reading settled = readSettled(from, to);
    return settled.deadline().isPresent() ? settled : readOpenEnded(from, to, settled);
  }

  private Reading read(int start, int stop, List<StatementRule> rules, @Nullable Reading earlier) {
    int from = afterBullet(start, stop);
    int to = beforePunctuation(from, stop);
    if (from < to && tokens.get(from).is(Kind.OPEN) && isOnlyPair(from, to)) {
      from++;
      to--;
    }
    TokenCursor cursor = new TokenCursor(source, tokens, from, to);
    if (cursor.atEnd()) {
      return Reading.failed(new Problem(Reasons.INCOMPLETE, start, stop));
    }
    Phrase phrase = new Phrase(cursor, cursor.written(from, to), plan, new PlanYears(plan));
    for (StatementRule rule : rules) {
      cursor.restart();
      Deadline deadline = rule.read(phrase);
      if (deadline != null && !cursor.hasProblem()) {
        return succeeded(phrase, deadline);
      }
    }
    return Reading.failed(worse(cursor, earlier));
  }

  private static Reading succeeded(Phrase phrase, Deadline deadline) {
    TokenCursor cursor = phrase.cursor();
    cursor.restart();
    boolean mark = MarkListRule.one(cursor) != null;
    PlanYears years = phrase.years();
    return new Reading(
        Optional.of(deadline), Optional.empty(), years.isPlanUsed(), years.isOtherStated(), mark);
  }

  /**
   * A thing found wrong says more than words not understood, and a later place more than an
   * earlier.
   */
  private static Problem worse(TokenCursor cursor, @Nullable Reading earlier) {
    Optional<Problem> before = earlier == null ? Optional.empty() : earlier.problem();
    if (before.isPresent() && !isVague(before.get())) {
      return before.get();
    }
    Problem here = cursor.hasProblem() ? cursor.problem().orElseThrow() : notUnderstood(cursor);
    boolean keepBefore = before.isPresent() && isVague(here) && before.get().from() >= here.from();
    return keepBefore ? before.get() : here;
  }

  private static boolean isVague(Problem problem) {
    return problem.reason().equals(Reasons.NOT_UNDERSTOOD)
        || problem.reason().equals(Reasons.INCOMPLETE);
  }

  private static Problem notUnderstood(TokenCursor cursor) {
    // Where rules came to the end and none was content, no single word is to blame.
    int from = cursor.furthest() < cursor.end() ? cursor.furthest() : cursor.begin();
    return new Problem(Reasons.NOT_UNDERSTOOD, from, cursor.end());
  }

  private int afterBullet(int from, int to) {
    boolean bullet =
        from + 1 < to
            && (tokens.get(from).is(Kind.DASH) || isBullet(tokens.get(from)))
            && !tokens.get(from + 1).glued();
    return bullet ? from + 1 : from;
  }

  private static boolean isBullet(Token token) {
    return token.is(Kind.SIGN) && "+*•·".contains(token.text());
  }

  private int beforePunctuation(int from, int to) {
    int end = to;
    while (end > from && isPunctuation(tokens.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isPunctuation(Token token) {
    return token.is(Kind.DOT)
        || token.is(Kind.COMMA)
        || token.is(Kind.SEMICOLON)
        || token.is(Kind.COLON)
        || token.is(Kind.LINE_END);
  }

  private boolean isOnlyPair(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (tokens.get(i).is(Kind.OPEN) || tokens.get(i).is(Kind.CLOSE)) {
        return false;
      }
    }
    return tokens.get(to - 1).is(Kind.CLOSE);
  }
}
