package org.reformplan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.Token.Kind;
import org.reformplan.deadline.TokenCursor.Problem;

/**
 * Reads a text that may hold several statements side by side.
 *
 * <p>Semicolons, slashes and "hoặc" part statements, commas and "và" only where no rule reads the
 * whole; parts that do not all make sense alone are tried as one.
 */
final class StatementReader {
  private final String source;
  private final List<Token> tokens;
  private final PhraseReader phrases;

  StatementReader(String source, List<Token> tokens, CalendarPeriod plan) {
    this.source = source;
    this.tokens = tokens;
    this.phrases = new PhraseReader(source, tokens, plan);
  }

  /** A run of tokens. */
  private record Span(int from, int to) {}

  /** What parts statements. */
  private enum Parting {
    LINES,
    SEMICOLONS,
    CHOICES,
    COMMAS
  }

  /** Reads each line as a statement of its own. */
  Reading readLines() {
    List<Span> lines = withoutEmpty(split(0, tokens.size(), Parting.LINES));
    if (lines.size() < 2) {
      return Reading.failed(new Problem(Reasons.NOT_UNDERSTOOD, 0, tokens.size()));
    }
    List<Reading> readings = new ArrayList<>();
    for (Span line : lines) {
      readings.add(readLine(line.from(), line.to()));
    }
    return composite(readings, 0, tokens.size());
  }

  /** Reads all tokens as one line. */
  Reading readWhole() {
    return readLine(0, tokens.size());
  }

  /** Reads all tokens as one statement with no words left unread. */
  Reading readSettled() {
    return phrases.readSettled(0, tokens.size());
  }

  /** Semicolons part statements without doubt. */
  private Reading readLine(int from, int to) {
    List<Span> parts = split(from, to, Parting.SEMICOLONS);
    if (parts.size() < 2) {
      return readSegment(from, to);
    }
    List<Reading> readings = new ArrayList<>();
    for (Span part : parts) {
      readings.add(readSegment(part.from(), part.to()));
    }
    return composite(readings, from, to);
  }

  /** Slashes and "hoặc" part statements if each part is one; else they belong to the words. */
  private Reading readSegment(int from, int to) {
    List<Span> parts = split(from, to, Parting.CHOICES);
    if (parts.size() > 1) {
      List<Reading> readings = readAll(parts, Parting.CHOICES);
      if (readings.size() == parts.size()) {
        return isChoice(parts, readings) || MarkListRule.isPointUnclear(shapes(readings))
            ? Reading.failed(new Problem(Reasons.TWO_READINGS, from, to))
            : composite(readings, from, to);
      }
    }
    return readPhrase(from, to);
  }

  /** "Quý II hoặc quý III": two ends, and nobody says which; "khi có yêu cầu" has none. */
  private boolean isChoice(List<Span> parts, List<Reading> readings) {
    for (int i = 1; i < parts.size(); i++) {
      boolean or = tokens.get(parts.get(i).from() - 1).isWord("hoặc");
      if (or && readings.get(i - 1).hasEnd() && readings.get(i).hasEnd()) {
        return true;
      }
    }
    return false;
  }

  /** The forms of the days, and of the periods that stand without a word before them. */
  private static List<MarkShape> shapes(List<Reading> readings) {
    List<MarkShape> shapes = new ArrayList<>();
    for (Reading reading : readings) {
      Deadline deadline = reading.deadline().orElseThrow();
      if (deadline instanceof OnDateDeadline on) {
        shapes.add(on.getMark().shape());
      } else if (deadline instanceof PeriodDeadline period && reading.isBareMark()) {
        shapes.add(period.getMark().shape());
      }
    }
    return shapes;
  }

  private static boolean isAmbiguity(Problem problem) {
    return problem.reason().equals(Reasons.TWO_READINGS)
        || problem.reason().equals(Reasons.WHICH_YEAR)
        || problem.reason().equals(Reasons.YEAR_OF_LIST);
  }

  /** One statement, or several parted by commas and "và" that no rule reads together. */
  private Reading readPhrase(int from, int to) {
    Reading settled = phrases.readSettled(from, to);
    if (settled.deadline().isPresent()
        || (settled.problem().isPresent() && isAmbiguity(settled.problem().get()))) {
      return settled;
    }
    List<Span> parts = withoutEmpty(split(from, to, Parting.COMMAS));
    if (parts.size() > 1) {
      List<Reading> readings = readAll(parts, Parting.COMMAS);
      if (readings.size() == parts.size()) {
        return composite(readings, from, to);
      }
    }
    return phrases.readOpenEnded(from, to, settled);
  }

  /** The readings of all parts, fewer if one of them fails. */
  private List<Reading> readAll(List<Span> parts, Parting parting) {
    List<Reading> readings = new ArrayList<>();
    for (Span part : parts) {
      Reading reading =
          parting == Parting.COMMAS
              ? phrases.readAny(part.from(), part.to())
              : readPhrase(part.from(), part.to());
      if (reading.deadline().isEmpty()) {
        return readings;
      }
      readings.add(reading);
    }
    return readings;
  }

  private Reading composite(List<Reading> readings, int from, int to) {
    boolean planUsed = false;
    boolean otherStated = false;
    for (Reading reading : readings) {
      if (reading.problem().isPresent()) {
        return reading;
      }
      planUsed |= reading.planYearUsed();
      otherStated |= reading.otherYearStated();
    }
    if (planUsed && otherStated) {
      return Reading.failed(new Problem(Reasons.WHICH_YEAR, from, to));
    }
    if (isOperatorUnclear(readings)) {
      return Reading.failed(new Problem(Reasons.TWO_READINGS, from, to));
    }
    List<Deadline> parts = new ArrayList<>();
    for (Reading reading : readings) {
      Deadline deadline = reading.deadline().orElseThrow();
      if (deadline instanceof CompositeDeadline inner) {
        parts.addAll(inner.getParts());
      } else {
        parts.add(deadline);
      }
    }
    if (OpenReading.isIn(parts)) {
      return Reading.failed(new Problem(Reasons.TWO_READINGS, from, to));
    }
    String text = source.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    boolean mark = readings.get(0).beginsWithMark();
    return new Reading(
        Optional.of(CompositeDeadline.of(text, parts)),
        Optional.empty(),
        planUsed,
        otherStated,
        mark);
  }

  /** "Trước 30/6; quý IV": does "before" hold for the second too? */
  private static boolean isOperatorUnclear(List<Reading> readings) {
    boolean bound = false;
    for (Reading reading : readings) {
      if (bound && reading.isBareMark()) {
        return true;
      }
      bound |= reading.isBound();
    }
    return false;
  }

  private List<Span> split(int from, int to, Parting parting) {
    List<Span> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      if (parts(parting, i, from, to)) {
        parts.add(new Span(start, i));
        start = i + 1;
      }
    }
    parts.add(new Span(start, to));
    return parts;
  }

  private static List<Span> withoutEmpty(List<Span> spans) {
    List<Span> rest = new ArrayList<>();
    for (Span span : spans) {
      if (span.from() < span.to()) {
        rest.add(span);
      }
    }
    return rest;
  }

  private boolean parts(Parting parting, int index, int from, int to) {
    Token token = tokens.get(index);
    // A switch over an enum is a class of its own, which a first check would wait for.
    if (parting == Parting.LINES) {
      return token.is(Kind.LINE_END);
    }
    if (parting == Parting.SEMICOLONS) {
      return index + 1 < to && token.is(Kind.SEMICOLON);
    }
    return parting == Parting.CHOICES
        ? isChoice(index, from, to)
        : token.is(Kind.COMMA) || token.isWord("và");
  }

  /** Whether a token parts statements; the slash of a date or of "quý II/2023" does not. */
  private boolean isChoice(int index, int from, int to) {
    Token token = tokens.get(index);
    if (index + 1 >= to || index == from) {
      return false;
    }
    if (token.isWord("hoặc")) {
      return true;
    }
    Token next = tokens.get(index + 1);
    boolean afterWord = tokens.get(index - 1).is(Kind.WORD);
    return token.is(Kind.SLASH)
        && (next.is(Kind.WORD) || (afterWord && next.is(Kind.NUMBER) && !next.isYear()));
  }
}
