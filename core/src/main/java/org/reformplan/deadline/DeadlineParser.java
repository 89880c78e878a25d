package org.reformplan.deadline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.Token.Kind;
import org.reformplan.deadline.TokenCursor.Problem;

/**
 * Reads the text of a time column (thời gian hoàn thành) and says what it means.
 *
 * <p>Case, composed or decomposed letters, blanks of any kind and the usual slips (Ð for Đ, qúy,
 * qui, hàng for hằng) make no difference. A year that the text leaves out is that of the plan, if
 * the plan lies in one year. A text that is understood only in part, contradicts itself, or can be
 * read in two ways is {@linkplain UnparsedDeadline unparsed}, with the reason and the place: never
 * a guess. So are a list that crosses the new year with its one year at the end ("Quý IV, Quý
 * I/2025"), a period beside a day inside it ("Quý II, trước ngày 15/6"), one day or another ("Quý
 * II hoặc quý III"), and a day that may hold for one month or for several ("Ngày 20 tháng 6, tháng
 * 12"). Years have four digits, from 1900 to 2100; a text of more than 5,000 words and signs is
 * unparsed. Reading takes time in proportion to the length of the text. Safe to call from many
 * threads.
 *
 * <pre>{@code
 * CalendarPeriod plan = CalendarPeriod.ofYear(2023);
 * DeadlineParser.parse("Quý II", plan).getKind(); // PERIOD
 * DeadlineParser.parse("30/2", plan).getKind(); // UNPARSED
 * }</pre>
 */
public final class DeadlineParser {
  /** A cell of a table has a few words; what has thousands is no time column. */
  private static final int MOST_TOKENS = 5_000;

  private DeadlineParser() {}

  /**
   * Reads a text; never throws because of what it says.
   *
   * @param text the text as written, of any length
   * @param planPeriod the period of the plan that the text stands in
   * @return what it means; {@link UnparsedDeadline} if that is not clear
   */
  public static Deadline parse(String text, CalendarPeriod planPeriod) {
    requireNonNull(text, "text");
    requireNonNull(planPeriod, "planPeriod");
    List<Token> tokens = Tokeniser.tokenise(text, MOST_TOKENS);
    if (tokens.size() > MOST_TOKENS) {
      int place = tokens.get(MOST_TOKENS).start();
      return UnparsedDeadline.of(text, Reasons.TOO_LONG, place, text.substring(place));
    }
    if (tokens.isEmpty()) {
      return UnparsedDeadline.of(text, Reasons.EMPTY, 0, "");
    }
    List<Token> joined = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (!token.is(Kind.LINE_END)) {
        joined.add(token);
      }
    }
    if (joined.isEmpty()) {
      return UnparsedDeadline.of(text, Reasons.EMPTY, 0, "");
    }
    StatementReader wrapped = new StatementReader(text, joined, planPeriod);
    if (joined.size() == tokens.size()) {
      return deadline(text, joined, wrapped.readWhole());
    }
    Reading lines = new StatementReader(text, tokens, planPeriod).readLines();
    // A line may end where a sentence does not: "Quý II" above "năm 2023".
    if (isSomething(lines) && wrapped.readSettled().deadline().isPresent()) {
      return deadline(text, joined, ambiguous(joined.size()));
    }
    return lines.deadline().isPresent()
        ? deadline(text, tokens, lines)
        : deadline(text, joined, wrapped.readWhole());
  }

  /** Whether each line says something, be it in doubt what all of them together. */
  private static boolean isSomething(Reading lines) {
    return lines.deadline().isPresent()
        || lines.problem().orElseThrow().reason().equals(Reasons.TWO_READINGS);
  }

  private static Reading ambiguous(int tokens) {
    return Reading.failed(new Problem(Reasons.TWO_READINGS, 0, tokens));
  }

  private static Deadline deadline(String text, List<Token> tokens, Reading reading) {
    if (reading.deadline().isPresent()) {
      return reading.deadline().get().withText(text);
    }
    Problem problem = reading.problem().orElseThrow();
    int from = problem.from();
    boolean atEnd = from >= tokens.size();
    int start = atEnd ? tokens.get(tokens.size() - 1).end() : tokens.get(from).start();
    boolean missing = problem.to() <= from || atEnd;
    int end = missing ? start : tokens.get(Math.min(problem.to(), tokens.size()) - 1).end();
    return UnparsedDeadline.of(text, problem.reason(), start, text.substring(start, end));
  }
}
