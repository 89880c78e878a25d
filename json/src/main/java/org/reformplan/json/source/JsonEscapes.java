package org.reformplan.json.source;

/** What the escapes of a JSON text stand for. */
final class JsonEscapes {
  private JsonEscapes() {}

  /** Returns a text whose escapes, known to be well-formed, are resolved. */
  static String decode(String raw) {
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length());
    int i = 0;
    while (i < raw.length()) {
      char c = raw.charAt(i);
      if (c != '\\') {
        text.append(c);
        i++;
      } else if (raw.charAt(i + 1) == 'u') {
        text.append((char) Integer.parseInt(raw, i + 2, i + 6, 16));
        i += 6;
      } else {
        text.append(single(raw.charAt(i + 1)));
        i += 2;
      }
    }
    return text.toString();
  }

  private static char single(char c) {
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> c;
    };
  }
}
