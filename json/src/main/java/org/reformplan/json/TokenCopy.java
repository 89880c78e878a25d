package org.reformplan.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.reformplan.json.token.Token;
import org.reformplan.json.token.TokenSource;

/**
 * One value of a larger document, copied so that it can be read as a document of its own: each
 * token on a line of its own, so that a line of the copy tells the place in the original.
 */
final class TokenCopy {
  private static final int FIRST_CAPACITY = 256;

  private final int maxBytes;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private TextLocation[] places = new TextLocation[FIRST_CAPACITY];
  private int count;

  private TokenCopy(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** Copies the value that begins at the current token; past the limit it stops early. */
  static TokenCopy of(TokenSource source, int maxBytes) throws IOException {
    TokenCopy copy = new TokenCopy(maxBytes);
    copy.take(source);
    return copy;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Returns where a place of the copy lies in the original. */
  TextLocation originOf(TextLocation place) {
    return places[Math.min(place.getLine(), count) - 1];
  }

  private void take(TokenSource source) throws IOException {
    int depth = 0;
    boolean follows = false;
    do {
      Token token = source.current();
      boolean end = token == Token.END_OBJECT || token == Token.END_ARRAY;
      startLine(source, follows && !end);
      write(source, token);
      boolean start = token == Token.START_OBJECT || token == Token.START_ARRAY;
      depth += start ? 1 : end ? -1 : 0;
      follows = !start && token != Token.NAME;
      if (depth > 0) {
        source.next();
      }
    } while (depth > 0 && source.current() != Token.END && bytes.size() <= maxBytes);
  }

  private void startLine(TokenSource source, boolean comma) {
    if (comma) {
      bytes.write(',');
    }
    if (count > 0) {
      bytes.write('\n');
    }
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
    }
    places[count++] =
        TextLocation.of(Math.max(1, source.getLine()), Math.max(1, source.getColumn()));
  }

  private void write(TokenSource source, Token token) throws IOException {
    switch (token) {
      case START_OBJECT -> bytes.write('{');
      case END_OBJECT -> bytes.write('}');
      case START_ARRAY -> bytes.write('[');
      case END_ARRAY -> bytes.write(']');
      case NAME -> {
        quote(source.getText());
        bytes.write(':');
      }
      case TEXT -> quote(source.getText());
      case NUMBER -> plain(source.getText());
      case TRUE -> plain("true");
      case FALSE -> plain("false");
      case NULL -> plain("null");
      case END -> {
        // there is nothing to copy
      }
    }
  }

  private void plain(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Escapes what JSON asks for, and halves of surrogate pairs, which UTF-8 cannot say. */
  private void quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean half = c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
      if (c < ' ' || c == '"' || c == '\\' || half) {
        quoted.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          quoted.append(Character.forDigit((c >> shift) & 0xF, 16));
        }
      } else {
        quoted.appendCodePoint(c);
      }
    }
    plain(quoted.append('"').toString());
  }
}
