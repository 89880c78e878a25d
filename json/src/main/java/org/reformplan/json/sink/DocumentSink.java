package org.reformplan.json.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

  private final OutputStream stream;
  private final boolean pretty;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteBuffer view = ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN);
  private final char[] part = new char[PART];
  private final ReadyNames names;
  private int used;
  private int depth;
  private boolean first = true;
  private boolean afterName;

  /** Writes to the stream, which stays the caller's to close. */
  public DocumentSink(OutputStream stream, Layout layout) {
    this.stream = stream;
    this.pretty = layout == Layout.PRETTY;
    this.names = new ReadyNames(pretty ? ": " : ":");
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
    byte[] ready = names.of(name);
    if (ready == null) {
      quote(name);
      put(':');
      if (pretty) {
        put(' ');
      }
    } else {
      if (BUFFER - used < ready.length) {
        flush();
      }
      System.arraycopy(ready, 0, buffer, used, ready.length);
      used += ready.length;
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
    if (BUFFER - used < count * ROOM) {
      flush();
    }
    ByteBuffer to = view;
    int at = used;
    for (int i = 0; i < count; i++) {
      char c = part[i];
      int packed = c < PackedCharacters.END ? PackedCharacters.of(c) : 0;
      if (packed != 0) {
        to.putInt(at, packed);
        at += packed >>> PackedCharacters.LENGTH;
      } else if (!Character.isSurrogate(c)) {
        at = rare(c, at);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < count
          && Character.isLowSurrogate(part[i + 1])) {
        at = pair(Character.toCodePoint(c, part[++i]), at);
      } else {
        used = at;
        return i;
      }
    }
    used = at;
    return -1;
  }

  /** Writes a character that is escaped or takes three bytes, and returns the place after it. */
  private int rare(char c, int at) {
    if (c < 0x80) {
      return escape(c, at);
    }
    buffer[at] = (byte) (0xE0 | c >> 12);
    buffer[at + 1] = (byte) (0x80 | (c >> 6 & 0x3F));
    buffer[at + 2] = (byte) (0x80 | (c & 0x3F));
    return at + 3;
  }

  private int pair(int both, int at) {
    buffer[at] = (byte) (0xF0 | both >> 18);
    buffer[at + 1] = (byte) (0x80 | (both >> 12 & 0x3F));
    buffer[at + 2] = (byte) (0x80 | (both >> 6 & 0x3F));
    buffer[at + 3] = (byte) (0x80 | (both & 0x3F));
    return at + 4;
  }

  private int escape(char c, int at) {
    buffer[at] = '\\';
    buffer[at + 1] = letterOf(c);
    if (buffer[at + 1] != 'u') {
      return at + 2;
    }
    buffer[at + 2] = '0';
    buffer[at + 3] = '0';
    buffer[at + 4] = HEX[c >> 4];
    buffer[at + 5] = HEX[c & 0xF];
    return at + ROOM;
  }

  /** What follows the backslash. */
  private static byte letterOf(char c) {
    return switch (c) {
      case '\b' -> 'b';
      case '\f' -> 'f';
      case '\n' -> 'n';
      case '\r' -> 'r';
      case '\t' -> 't';
      case '"', '\\' -> (byte) c;
      default -> 'u';
    };
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
