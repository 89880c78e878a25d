package org.reformplan.json.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.reformplan.json.source.ShownText;
import org.reformplan.json.token.Layout;
import org.reformplan.json.token.TokenSink;

/** Writes tokens as a document in UTF-8, the same bytes for the same tokens. */
public final class DocumentSink implements TokenSink {
  private static final int BUFFER = 16 * 1024;

  /** How many characters are taken out of a text at a time. */
  private static final int PART = 1024;

  /** More than one character, escaped or in UTF-8, can take. */
  private static final int ROOM = 6;

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /** What follows the backslash for each character below 128; 0 if it stands for itself. */
  private static final byte[] ESCAPES = escapes();

  private final OutputStream stream;
  private final boolean pretty;
  private final byte[] buffer = new byte[BUFFER];
  private final char[] part = new char[PART];
  private int used;
  private int depth;
  private boolean first = true;
  private boolean afterName;

  /** Writes to the stream, which stays the caller's to close. */
  public DocumentSink(OutputStream stream, Layout layout) {
    this.stream = stream;
    this.pretty = layout == Layout.PRETTY;
  }

  private static byte[] escapes() {
    byte[] escapes = new byte[128];
    for (int c = 0; c < ' '; c++) {
      escapes[c] = 'u';
    }
    escapes['\b'] = 'b';
    escapes['\f'] = 'f';
    escapes['\n'] = 'n';
    escapes['\r'] = 'r';
    escapes['\t'] = 't';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    return escapes;
  }

  @Override
  public void startObject() throws IOException {
    start('{');
  }

  @Override
  public void endObject() throws IOException {
    end('}');
  }

  @Override
  public void startArray() throws IOException {
    start('[');
  }

  @Override
  public void endArray() throws IOException {
    end(']');
  }

  private void start(char bracket) throws IOException {
    beginValue();
    put(bracket);
    depth++;
    first = true;
  }

  private void end(char bracket) throws IOException {
    depth--;
    if (!first) {
      newLine();
    }
    put(bracket);
    first = false;
  }

  private void beginValue() throws IOException {
    if (afterName) {
      afterName = false;
    } else if (depth > 0) {
      separate();
    }
  }

  private void separate() throws IOException {
    if (first) {
      first = false;
    } else {
      put(',');
    }
    newLine();
  }

  private void newLine() throws IOException {
    if (pretty) {
      put('\n');
      for (int i = 0; i < depth; i++) {
        put(' ');
        put(' ');
      }
    }
  }

  @Override
  public void name(String name) throws IOException {
    separate();
    quote(name);
    put(':');
    if (pretty) {
      put(' ');
    }
    afterName = true;
  }

  @Override
  public void text(String text) throws IOException {
    beginValue();
    quote(text);
  }

  private void quote(String text) throws IOException {
    put('"');
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + PART);
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      text.getChars(from, to, part, 0);
      int done = quotePart(to - from);
      if (done >= 0) {
        throw halfCharacter(text, from + done);
      }
      from = to;
    }
    put('"');
  }

  /** Writes characters, and returns the index of a half of a surrogate pair, or -1. */
  private int quotePart(int count) throws IOException {
    int i = 0;
    while (i < count) {
      if (BUFFER - used < ROOM) {
        flush();
      }
      char c = part[i++];
      if (c < 0x80) {
        byte escape = ESCAPES[c];
        if (escape == 0) {
          buffer[used++] = (byte) c;
        } else {
          escape(c, escape);
        }
      } else if (c < 0x800) {
        buffer[used++] = (byte) (0xC0 | c >> 6);
        buffer[used++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        buffer[used++] = (byte) (0xE0 | c >> 12);
        buffer[used++] = (byte) (0x80 | (c >> 6 & 0x3F));
        buffer[used++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c) && i < count && Character.isLowSurrogate(part[i])) {
        int both = Character.toCodePoint(c, part[i++]);
        buffer[used++] = (byte) (0xF0 | both >> 18);
        buffer[used++] = (byte) (0x80 | (both >> 12 & 0x3F));
        buffer[used++] = (byte) (0x80 | (both >> 6 & 0x3F));
        buffer[used++] = (byte) (0x80 | (both & 0x3F));
      } else {
        return i - 1;
      }
    }
    return -1;
  }

  private void escape(char c, byte escape) {
    buffer[used++] = '\\';
    buffer[used++] = escape;
    if (escape == 'u') {
      buffer[used++] = '0';
      buffer[used++] = '0';
      buffer[used++] = HEX[c >> 4];
      buffer[used++] = HEX[c & 0xF];
    }
  }

  static IllegalArgumentException halfCharacter(String text, int index) {
    return new IllegalArgumentException(
        "Expected whole characters in a text of a document, but found half a surrogate pair at "
            + index
            + " of '"
            + ShownText.of(text)
            + "'");
  }

  @Override
  public void number(long number) throws IOException {
    plain(Long.toString(number));
  }

  @Override
  public void number(BigDecimal number) throws IOException {
    plain(number.toPlainString());
  }

  @Override
  public void truth(boolean truth) throws IOException {
    plain(truth ? "true" : "false");
  }

  private void plain(String text) throws IOException {
    beginValue();
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
  }

  private void put(char ascii) throws IOException {
    if (used == BUFFER) {
      flush();
    }
    buffer[used++] = (byte) ascii;
  }

  private void flush() throws IOException {
    int count = used;
    used = 0;
    stream.write(buffer, 0, count);
  }

  /** Writes what is still held back. */
  public void finish() throws IOException {
    flush();
  }
}
