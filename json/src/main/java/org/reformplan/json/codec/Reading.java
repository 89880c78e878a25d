package org.reformplan.json.codec;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.source.ByteText;
import org.reformplan.json.source.DocumentTokens;
import org.reformplan.json.source.FieldNames;
import org.reformplan.json.source.ShownText;
import org.reformplan.json.source.Surrogates;
import org.reformplan.json.source.UnreadableException;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.json.token.Token;
import org.reformplan.plan.PlanPath;

/**
 * One reading of one document: the tokens, where it stands, what it found, what its values share.
 */
public final class Reading {
  private final DocumentTokens source;
  private final ReadLimits limits;
  private final Problems problems;
  private final DocumentScope scope;
  private final PathStack path;
  private final RowAbove row;
  private final StringPool codes;
  private final StringPool sentences;
  private final List<PlanPath> dropped = new ArrayList<>();

  /** The text that the column had in the row above. */
  private KnownText above = KnownText.NONE;

  /** The current text, once it has been asked for, if it is one that is kept. */
  private @Nullable KnownText current;

  private int values;

  /** Stands before the first token of the document. */
  public Reading(DocumentTokens source, ReadLimits limits, Problems problems, DocumentScope scope) {
    this.source = source;
    this.limits = limits;
    this.problems = problems;
    this.scope = scope;
    this.codes = StringPool.ofCodes(source.size());
    this.sentences = StringPool.ofSentences(source.size());
    this.row = new RowAbove();
    this.path = new PathStack(limits.getMaxDepth());
  }

  /** Goes on to the next token. */
  public Token next() throws IOException {
    row.leave();
    Token token = source.next();
    if (token.beginsValue()) {
      countValue();
    }
    return token;
  }

  /** Goes on from a name to its value, in that column: it may repeat the text of the row above. */
  void nextValue(int column) throws IOException {
    above = row.enter(column);
    source.nextValue(above.place(), above.length());
    countValue();
  }

  /** Goes on to the next field and returns its name, or null when the object is over. */
  @Nullable String nextName() throws IOException {
    return source.next() == Token.NAME ? source.text() : null;
  }

  /** Goes on to the next field and returns its position in the table, as the source does. */
  int nextField(FieldNames names, int expected) throws IOException {
    return source.nextField(names, expected);
  }

  /** Returns the name at which the reading stands. */
  String name() throws IOException {
    return source.text();
  }

  private void countValue() throws UnreadableException {
    if (++values > limits.getMaxValues()) {
      throw stop(ProblemKind.TOO_MANY_VALUES, Map.of("limit", limits.getMaxValues()));
    }
  }

  /** Returns the token at which the reading stands. */
  public Token token() {
    return source.current();
  }

  /** Returns what the whole document settles for its values. */
  public DocumentScope scope() {
    return scope;
  }

  /** Returns the elements that could not be read and are missing in their lists, in order. */
  public List<PlanPath> dropped() {
    return dropped;
  }

  /** Returns the path of the value at which the reading stands. */
  public PlanPath path() {
    return path.path();
  }

  /** Goes into the list, or the object of any names, that begins here. */
  void enter() throws IOException {
    requireDepth();
    path.enter();
  }

  /** Goes into the object that begins here, whose fields these are. */
  void enter(FieldNames table) throws IOException {
    requireDepth();
    path.enter(table);
  }

  private void requireDepth() throws UnreadableException {
    if (path.depth() == limits.getMaxDepth()) {
      throw stop(ProblemKind.TOO_DEEP, Map.of("limit", limits.getMaxDepth()));
    }
  }

  void leave() {
    path.leave();
  }

  void at(String name) {
    path.at(ShownText.withoutHalves(name));
  }

  void at(int index) {
    path.at(index);
  }

  void atNoField() {
    path.atNoField();
  }

  /** Remembers that the element at which the reading stands is missing in its list. */
  void drop() {
    if (dropped.size() <= limits.getMaxFindings()) {
      dropped.add(path.path());
    }
  }

  /** Passes over the value that begins here, whatever it holds. */
  void skip() throws IOException {
    int open = 0;
    do {
      switch (token()) {
        case START_OBJECT, START_ARRAY -> {
          open++;
          if (path.depth() + open > limits.getMaxDepth()) {
            throw stop(ProblemKind.TOO_DEEP, Map.of("limit", limits.getMaxDepth()));
          }
        }
        case END_OBJECT, END_ARRAY -> open--;
        default -> {
          // a name, a text, a number or a word
        }
      }
      if (open > 0) {
        next();
      }
    } while (open > 0);
  }

  /**
   * Returns the value of a field of the outermost object, or null if it is not there or cannot be
   * read. For a reading of its own that looks ahead.
   */
  public <X> @Nullable X findField(String field, ValueCodec<X> codec) throws IOException {
    if (next() != Token.START_OBJECT) {
      return null;
    }
    enter();
    for (String name = nextName(); name != null; name = nextName()) {
      next();
      if (name.equals(field)) {
        return codec.read(this);
      }
      skip();
    }
    return null;
  }

  /** Returns the current text as it stands, or null if it is no text at all. */
  @Nullable String text() throws IOException {
    return textOf(sentences);
  }

  /** Returns the current text, the same string for the same characters. */
  @Nullable String sharedText() throws IOException {
    return textOf(codes);
  }

  private @Nullable String textOf(StringPool pool) throws IOException {
    if (source.isRepeated()) {
      current = above;
      return above.text();
    }
    current = null;
    return source.isPlain() ? pooledText(pool) : checked(source.text());
  }

  private @Nullable String pooledText(StringPool pool) throws IOException {
    int hash = source.textHash();
    KnownText found = pool.find(source, hash);
    if (found == null) {
      String text = checked(source.text());
      if (text == null || source.mayHoldOddCharacters()) {
        return text;
      }
      found = KnownText.of(source, text);
      pool.put(found, hash);
    }
    row.keep(found);
    current = found;
    return found.text();
  }

  /**
   * Returns the value that the text of {@link #sharedText} spells, the same value for the same
   * text; null if the reader cannot read it.
   */
  @SuppressWarnings("unchecked") // what is kept for a reader, that reader made
  <V> @Nullable V sharedValue(SpelledCodec<V> reader, String text) {
    Object value = current == null ? null : current.value(reader);
    if (value == null) {
      value = reader.valueOf(text);
      if (current != null && value != null) {
        current.keep(reader, value);
      }
    }
    return (V) value;
  }

  String numberText() throws IOException {
    return source.text();
  }

  /** Returns the bytes of the current text or number, without escapes. */
  ByteText bytes() throws IOException {
    return source.byteText();
  }

  /** Only escapes can say half a surrogate pair, and only marks can stand apart. */
  private @Nullable String checked(String text) throws IOException {
    if (!source.mayHoldOddCharacters()) {
      return text;
    }
    if (Surrogates.firstHalf(text) >= 0) {
      report(ProblemKind.HALF_CHARACTER, "value", "\"" + ShownText.of(text) + "\"");
      return null;
    }
    judgeForm(text);
    return text;
  }

  /** Tells of marks that stand apart from their letters in the text or name given last. */
  void judgeForm(String text) {
    if (source.mayHoldOddCharacters()
        && !Normalizer.isNormalized(text, Normalizer.Form.NFC)
        && problems.countNfd()) {
      problems.keepFirstNfd(path.path(), offset());
    }
  }

  /** Reports that another kind of value was expected, and passes over this one. */
  void wrongType(BilingualText expected) throws IOException {
    if (token() == Token.NULL) {
      report(ProblemKind.NULL, Map.of());
    } else {
      report(ProblemKind.WRONG_TYPE, Map.of("expected", expected, "value", shownValue()));
    }
    skip();
  }

  /** Reports a problem of the value, or name, at which the reading stands. */
  void report(ProblemKind kind, String argument, Object value) {
    report(kind, Map.of(argument, value));
  }

  /** Reports a problem of the value, or name, at which the reading stands. */
  public void report(ProblemKind kind, Map<String, Object> arguments) {
    if (!problems.countsOnly(kind)) {
      problems.add(new Problem(kind, path.path(), offset(), arguments));
    }
  }

  /** Reports that the parts of the object that ends here do not make a value together. */
  public void refuse(Refusal refusal) {
    reportObject(ProblemKind.REFUSED, Map.of("value", refusal.reason()));
  }

  /** Reports a problem of the object that the reading is in. */
  void reportObject(ProblemKind kind, Map<String, Object> arguments) {
    if (!problems.countsOnly(kind)) {
      problems.add(new Problem(kind, path.path(), Problem.AT_PATH, arguments));
    }
  }

  /** Reports a problem after which nothing more is read. */
  public UnreadableException stop(ProblemKind kind, Map<String, Object> arguments) {
    problems.add(new Problem(kind, path.path(), offset(), arguments));
    return UnreadableException.reported();
  }

  private int offset() {
    return source.offset();
  }

  /** Returns the value at which the reading stands, as a message shows it. */
  public Object shownValue() throws IOException {
    return switch (token()) {
      case TEXT -> "\"" + ShownText.of(source.text()) + "\"";
      case NUMBER -> ShownText.of(source.text());
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      case START_OBJECT -> Words.OBJECT;
      case START_ARRAY -> Words.LIST;
      case NAME -> "\"" + ShownText.of(source.text()) + "\"";
      case END_OBJECT -> "}";
      case END_ARRAY -> "]";
      case END -> Words.END;
    };
  }
}
