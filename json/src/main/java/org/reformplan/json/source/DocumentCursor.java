package org.reformplan.json.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A place in the bytes of a document; those that are not here yet are fetched when come to. */
abstract class DocumentCursor {
  private final DocumentBytes document;
  byte[] bytes;

  /** The same bytes eight at a time, the first the lowest. */
  ByteBuffer words;

  int end;
  int position;

  DocumentCursor(DocumentBytes document, int start) {
    this.document = document;
    this.bytes = document.array();
    this.words = wordsOf(bytes);
    this.end = document.length();
    this.position = start;
  }

  private static ByteBuffer wordsOf(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Returns how many bytes of the document are here, or a guess where none is. */
  public final int size() {
    return end;
  }

  final int afterBlanks() throws IOException {
    if (position < end && bytes[position] > ' ') {
      return bytes[position];
    }
    return afterSomeBlanks();
  }

  private int afterSomeBlanks() throws IOException {
    while (true) {
      while (position < end) {
        int c = bytes[position];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
          return c & 0xFF;
        }
        position++;
      }
      if (!more(position)) {
        return -1;
      }
    }
  }

  final int at(int index) throws IOException {
    return index < end || more(index) ? bytes[index] & 0xFF : -1;
  }

  /** Fetches bytes until one stands there. */
  final boolean more(int index) throws IOException {
    boolean here = document.fill(index + 1) > index;
    end = document.length();
    if (bytes != document.array()) {
      bytes = document.array();
      words = wordsOf(bytes);
    }
    return here;
  }

  final UnreadableException failure(int offset, Expectation expected) {
    int place = Math.min(offset, end);
    return UnreadableException.notJson(new ScanFailure(place, expected, place == end));
  }
}
