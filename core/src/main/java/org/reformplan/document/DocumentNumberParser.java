package org.reformplan.document;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/** Takes a document number apart: repairs the usual slips, then tries the known forms in turn. */
final class DocumentNumberParser {
  /**
   * Abbreviations of document types. The first part of a symbol is a type only if it stands here;
   * otherwise the symbol is that of an official letter, which names agency and unit.
   */
  private static final Set<String> TYPES =
      Set.of(
          "BB", "BC", "CB", "CĐ", "CL", "CT", "CTr", "CTHĐ", "DA", "ĐA", "ĐC", "ĐX", "GCN", "GGT",
          "GM", "GN", "GP", "GUQ", "HD", "HĐ", "KH", "KL", "L", "LCT", "LT", "NĐ", "NQ", "NQLT",
          "PA", "PB", "PC", "PG", "PL", "PT", "QC", "QĐ", "QyĐ", "SL", "SY", "TB", "TC", "TGT",
          "TT", "TTLT", "TTr", "VBHN");

  private DocumentNumberParser() {}

  /** What a number consists of; {@code text} is how it should be written. */
  record Parts(
      boolean wellFormed,
      String text,
      Optional<String> ordinal,
      Optional<Integer> year,
      Optional<String> type,
      Optional<String> agency) {

    static Parts unknown(String text) {
      return new Parts(
          false, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  static Parts parse(String written) {
    String text = repairCharacters(written);
    int stroke = text.indexOf('/');
    int dash = text.indexOf('-');
    if (stroke < 0) {
      return Parts.unknown(text);
    }
    if (dash > 0 && dash < stroke) {
      return parseParty(text, dash, stroke);
    }
    Optional<String> ordinal = ordinal(text.substring(0, stroke));
    if (ordinal.isEmpty()) {
      return Parts.unknown(text);
    }
    String rest = text.substring(stroke + 1);
    int second = rest.indexOf('/');
    if (second < 0) {
      return parseSymbol(text, ordinal.get(), Optional.empty(), rest);
    }
    Optional<Integer> year = year(rest.substring(0, second));
    return year.isPresent()
        ? parseSymbol(text, ordinal.get(), year, rest.substring(second + 1))
        : Parts.unknown(text);
  }

  /** {@code 80-NQ/TW}: number and type before the stroke, the Party's agency after it. */
  private static Parts parseParty(String text, int dash, int stroke) {
    Optional<String> ordinal = ordinal(text.substring(0, dash));
    String type = text.substring(dash + 1, stroke);
    String agency = text.substring(stroke + 1);
    if (ordinal.isEmpty() || !TYPES.contains(type) || !isAbbreviation(agency, 0, agency.length())) {
      return Parts.unknown(text);
    }
    return new Parts(
        true,
        ordinal.get() + "-" + type + "/" + agency,
        ordinal,
        Optional.empty(),
        Optional.of(type),
        Optional.of(agency));
  }

  private static Parts parseSymbol(
      String text, String ordinal, Optional<Integer> year, String symbol) {
    if (!hasOnlyAbbreviations(symbol)) {
      return Parts.unknown(text);
    }
    int dash = symbol.indexOf('-');
    String first = dash < 0 ? "" : symbol.substring(0, dash);
    boolean typed = TYPES.contains(first);
    boolean assembly = dash < 0 && year.isPresent() && isAssembly(symbol);
    boolean letter = dash >= 0 && year.isEmpty();
    if (!typed && !assembly && !letter) {
      return Parts.unknown(text);
    }
    String before = year.isPresent() ? ordinal + "/" + year.get() : ordinal;
    return new Parts(
        true,
        before + "/" + symbol,
        Optional.of(ordinal),
        year,
        typed ? Optional.of(first) : Optional.empty(),
        Optional.of(typed ? symbol.substring(dash + 1) : symbol));
  }

  /** Groups with dashes between them, {@code TT-BKHCN}: every one an abbreviation. */
  private static boolean hasOnlyAbbreviations(String symbol) {
    int start = 0;
    for (int dash = symbol.indexOf('-'); dash >= 0; dash = symbol.indexOf('-', start)) {
      if (!isAbbreviation(symbol, start, dash)) {
        return false;
      }
      start = dash + 1;
    }
    return isAbbreviation(symbol, start, symbol.length());
  }

  /** {@code QH16}, {@code UBTVQH15}: the National Assembly or its committee, and the term. */
  private static boolean isAssembly(String symbol) {
    String digits =
        symbol.startsWith("UBTVQH")
            ? symbol.substring(6)
            : symbol.startsWith("QH") ? symbol.substring(2) : "";
    return !digits.isEmpty() && digits.length() <= 2 && isDigits(digits);
  }

  /** Digits with at most one letter behind ({@code 30c}); a leading zero is added below ten. */
  private static Optional<String> ordinal(String text) {
    int digits = 0;
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean letterAtMost =
        digits == text.length()
            || (digits == text.length() - 1 && Character.isLetter(text.charAt(digits)));
    if (digits == 0 || digits > 7 || !letterAtMost) {
      return Optional.empty();
    }
    return Optional.of(digits == 1 ? "0" + text : text);
  }

  private static Optional<Integer> year(String text) {
    boolean four = text.length() == 4 && isDigits(text);
    return four ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** One group of a symbol, from one place to before another: a capital, then letters or digits. */
  private static boolean isAbbreviation(String symbol, int from, int to) {
    if (from == to || !Character.isUpperCase(symbol.codePointAt(from))) {
      return false;
    }
    int i = from;
    while (i < to) {
      int c = symbol.codePointAt(i);
      if (!isDigit(c) && !Character.isLetter(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** NFC, {@code Đ} for the Icelandic letter, plain dashes and no blanks at all. */
  private static String repairCharacters(String written) {
    if (needsNoRepair(written)) {
      return withoutLabel(written);
    }
    String text = Normalizer.normalize(written, Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        clean.appendCodePoint(repair(c));
      }
      i += Character.charCount(c);
    }
    return withoutLabel(clean.toString());
  }

  /** Most numbers have nothing but plain and composed Latin letters, digits, strokes and dashes. */
  private static boolean needsNoRepair(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean plain = c > ' ' && c < 0x7F;
      boolean composed = (c > 0xA0 && c < 0x300) || (c >= 0x1E00 && c <= 0x1EFF);
      if (!plain && (!composed || repair(c) != c)) {
        return false;
      }
    }
    return true;
  }

  private static int repair(int c) {
    return switch (c) {
      case 'Ð' -> 'Đ';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u2044', '\u2215' -> '/';
      default -> c;
    };
  }

  /** Drops the word {@code Số} or {@code Số:} that some people copy with the number. */
  private static String withoutLabel(String text) {
    if (text.startsWith("Số") || text.startsWith("số")) {
      String rest = text.substring(2);
      return rest.startsWith(":") ? rest.substring(1) : rest;
    }
    return text;
  }
}
