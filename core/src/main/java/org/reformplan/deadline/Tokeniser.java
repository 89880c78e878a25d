package org.reformplan.deadline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reformplan.deadline.Token.Kind;

/** Cuts a text into words, numbers and signs, in one pass, keeping each one's place. */
final class Tokeniser {
  /** Vietnamese needs two marks on a letter; a longer pile is no word of it. */
  private static final int MOST_MARKS = 4;

  private static final Map<String, String> SLIPS =
      Map.ofEntries(
          Map.entry("qúy", "quý"),
          Map.entry("quí", "quý"),
          Map.entry("qúi", "quý"),
          Map.entry("qui", "quý"),
          Map.entry("kì", "kỳ"),
          Map.entry("hàng", "hằng"),
          Map.entry("bẩy", "bảy"),
          Map.entry("trễ", "chậm"),
          Map.entry("tới", "đến"));

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokeniser(String source) {
    this.source = source;
  }

  /** The tokens of a text, no more than one above the limit. */
  static List<Token> tokenise(String text, int limit) {
    Tokeniser tokeniser = new Tokeniser(text);
    while (tokeniser.at < text.length() && tokeniser.tokens.size() <= limit) {
      tokeniser.step();
    }
    return tokeniser.tokens;
  }

  private void step() {
    char c = source.charAt(at);
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
      sign(Kind.LINE_END);
    } else if (isBlank(c)) {
      at++;
    } else if (isDigit(c)) {
      number();
    } else if (letterLength() > 0) {
      word();
    } else {
      sign(signKind(c));
    }
  }

  private void number() {
    int start = at;
    int value = 0;
    while (at < source.length() && isDigit(source.charAt(at))) {
      value = at - start < 9 ? value * 10 + (source.charAt(at) - '0') : -1;
      at++;
    }
    add(Kind.NUMBER, source.substring(start, at), value, start);
  }

  private void word() {
    int start = at;
    StringBuilder letters = new StringBuilder();
    for (int length = letterLength(); length > 0; length = letterLength()) {
      appendLetter(letters, length);
    }
    String word = letters.toString();
    add(Kind.WORD, SLIPS.getOrDefault(word, word), -1, start);
  }

  /** How many {@code char}s the letter that begins here has: two beyond the basic plane, or 0. */
  private int letterLength() {
    if (at == source.length()) {
      return 0;
    }
    char c = source.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return Character.isLetter(source.codePointAt(at)) ? 2 : 0;
    }
    return isLetter(c) ? 1 : 0;
  }

  private void appendLetter(StringBuilder letters, int length) {
    int first = at;
    at += length;
    while (at < source.length() && isMark(source.charAt(at)) && at - first < length + MOST_MARKS) {
      at++;
    }
    if (at - first == 1 && isComposed(source.charAt(first))) {
      appendFolded(letters, source.charAt(first));
      return;
    }
    String composed = Normalizer.normalize(source.substring(first, at), Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      appendFolded(letters, composed.charAt(i));
    }
  }

  /** Lower case letter by letter knows no locale; Eth and African D are slips for Đ. */
  private static void appendFolded(StringBuilder letters, char c) {
    if (c == '\u00D0' || c == '\u00F0' || c == '\u0189' || c == '\u0256') {
      letters.append('đ');
    } else if (isRomanSign(c)) {
      letters.append(ROMAN[(c - 0x2160) % 16]);
    } else {
      letters.append(Character.toLowerCase(c));
    }
  }

  private static final String[] ROMAN = {
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"
  };

  private void sign(Kind kind) {
    int start = at++;
    if (kind == Kind.DASH || kind == Kind.SLASH) {
      add(kind, kind == Kind.DASH ? "-" : "/", -1, start);
      return;
    }
    String text = source.substring(start, at);
    boolean composed = isComposed(source.charAt(start));
    add(kind, composed ? text : Normalizer.normalize(text, Normalizer.Form.NFC), -1, start);
  }

  /** Latin letters, those of Vietnamese among them, need no look into the Unicode tables. */
  private static boolean isComposed(char c) {
    return c < 0x300 || (c >= 0x1E00 && c <= 0x1EFF);
  }

  private void add(Kind kind, String text, int value, int start) {
    boolean glued =
        !tokens.isEmpty()
            && tokens.get(tokens.size() - 1).end() == start
            && !tokens
                .get(tokens.size() - 1)
                .is(Kind.LINE_END); // a line break parts as a blank does
    tokens.add(new Token(kind, text, value, start, at, glued));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || isRomanSign(c) || isMark(c);
  }

  /** Ⅰ to Ⅻ and ⅰ to ⅻ, single signs for what others write in letters. */
  private static boolean isRomanSign(char c) {
    return (c >= 0x2160 && c <= 0x216B) || (c >= 0x2170 && c <= 0x217B);
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  private static Kind signKind(char c) {
    return switch (c) {
      case '/', '\u2215', '\u2044', '\uFF0F' -> Kind.SLASH;
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> Kind.DASH;
      case '.' -> Kind.DOT;
      case ',' -> Kind.COMMA;
      case ';' -> Kind.SEMICOLON;
      case ':' -> Kind.COLON;
      case '(' -> Kind.OPEN;
      case ')' -> Kind.CLOSE;
      default -> Kind.SIGN;
    };
  }
}
