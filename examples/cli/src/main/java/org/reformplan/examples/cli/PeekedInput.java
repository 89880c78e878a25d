package org.reformplan.examples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.reformplan.json.token.ReadLimits;

/**
 * A stream of which it is known whether it holds one document or one on each line, though nothing
 * was taken from it. A stream has no name to tell; how its first line ends and its second one
 * begins does. What comes before the second line is held, but no more than a reader would take.
 */
final class PeekedInput {
  /** Beyond this the reader refuses the document, whatever follows. */
  private static final int MOST_HELD = ReadLimits.defaults().getMaxBytes() + 1;

  private final InputStream rest;
  private final int mostHeld;
  private final Taken taken = new Taken();
  private boolean ofLines;

  /** Bytes that are read again without being copied. */
  private static final class Taken extends ByteArrayOutputStream {
    InputStream stream() {
      return new ByteArrayInputStream(buf, 0, count);
    }
  }

  private PeekedInput(InputStream rest, int mostHeld) {
    this.rest = rest;
    this.mostHeld = mostHeld;
  }

  static PeekedInput of(InputStream stream) throws IOException {
    return of(stream, MOST_HELD);
  }

  static PeekedInput of(InputStream stream, int mostHeld) throws IOException {
    PeekedInput input = new PeekedInput(new BufferedInputStream(stream), mostHeld);
    input.ofLines = input.looksLikeLines();
    return input;
  }

  /** Whether each line is a document. */
  boolean isOfLines() {
    return ofLines;
  }

  /** The whole stream, from its first byte; to be read once. */
  InputStream stream() {
    return new SequenceInputStream(taken.stream(), rest);
  }

  /**
   * Within one document an object follows a line only behind a bracket, comma or colon, and behind
   * an object only a comma or bracket.
   */
  private boolean looksLikeLines() throws IOException {
    int last = lastOfFirstLine();
    int next = last < 0 ? -1 : firstOfNextLine();
    if (next < 0) {
      return false;
    }
    return next == '{' ? "[,:".indexOf(last) < 0 : last == '}' && ",]}".indexOf(next) < 0;
  }

  private int lastOfFirstLine() throws IOException {
    int last = -1;
    for (int b = take(); b >= 0; b = take()) {
      if (b == '\n' && last >= 0) {
        return last;
      }
      last = isBlank(b) ? last : b;
    }
    return -1;
  }

  private int firstOfNextLine() throws IOException {
    int b = take();
    while (isBlank(b)) {
      b = take();
    }
    return b;
  }

  private int take() throws IOException {
    int b = taken.size() < mostHeld ? rest.read() : -1;
    if (b >= 0) {
      taken.write(b);
    }
    return b;
  }

  private static boolean isBlank(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
