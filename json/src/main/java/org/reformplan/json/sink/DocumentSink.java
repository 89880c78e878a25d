package org.reformplan.json.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
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

  /** Documents repeat a few names all the time; the longest is shorter than this. */
  private static final int LONGEST_NAME = 64;

  private static final int NAMES = 128;

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /** What follows the backslash for each character below 128; 0 if it stands for itself. */
  private static final byte[] ESCAPES = escapes();

  private final OutputStream stream;
  private final boolean pretty;
  private final byte[] buffer = new byte[BUFFER];
  private final char[] part = new char[PART];
  private final @Nullable String[] names = new @Nullable String[NAMES];
  private final byte[] @Nullable [] readyNames = new byte[NAMES] @Nullable [];
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
    byte[] ready = readyName(name);
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

  /** The bytes of a name with its quotation marks and colon, or null if it is no plain name. */
  private byte @Nullable [] readyName(String name) {
    int slot = name.hashCode() & (NAMES - 1);
    byte[] ready = readyNames[slot];
    if (ready != null && name.equals(names[slot])) {
      return ready;
    }
    byte[] made = bytesOf(name);
    if (made != null) {
      names[slot] = name;
      readyNames[slot] = made;
    }
    return made;
  }

  private byte @Nullable [] bytesOf(String name) {
    int length = name.length();
    if (length > LONGEST_NAME) {
      return null;
    }
    byte[] bytes = new byte[length + (pretty ? 4 : 3)];
    for (int i = 0; i < length; i++) {
      char c = name.charAt(i);
      if (c >= 0x80 || ESCAPES[c] != 0) {
        return null;
      }
      bytes[i + 1] = (byte) c;
    }
    bytes[0] = '"';
    bytes[length + 1] = '"';
    bytes[length + 2] = ':';
    if (pretty) {
      bytes[length + 3] = ' ';
    }
    return bytes;
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
    byte[] to = buffer;
    int at = used;
    int i = 0;
    while (i < count) {
      char c = part[i++];
      if (c < 0x80) {
        byte escape = ESCAPES[c];
        if (escape == 0) {
          to[at++] = (byte) c;
        } else {
          at = escape(c, escape, at);
        }
      } else if (c < 0x800) {
        to[at++] = (byte) (0xC0 | c >> 6);
        to[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        to[at++] = (byte) (0xE0 | c >> 12);
        to[at++] = (byte) (0x80 | (c >> 6 & 0x3F));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c) && i < count && Character.isLowSurrogate(part[i])) {
        int both = Character.toCodePoint(c, part[i++]);
        to[at++] = (byte) (0xF0 | both >> 18);
        to[at++] = (byte) (0x80 | (both >> 12 & 0x3F));
        to[at++] = (byte) (0x80 | (both >> 6 & 0x3F));
        to[at++] = (byte) (0x80 | (both & 0x3F));
      } else {
        used = at;
        return i - 1;
      }
    }
    used = at;
    return -1;
  }

  /** Writes at a place in the buffer, and returns the place after it. */
  private int escape(char c, byte escape, int at) {
    buffer[at] = '\\';
    buffer[at + 1] = escape;
    if (escape != 'u') {
      return at + 2;
    }
    buffer[at + 2] = '0';
    buffer[at + 3] = '0';
    buffer[at + 4] = HEX[c >> 4];
    buffer[at + 5] = HEX[c & 0xF];
    return at + ROOM;
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
