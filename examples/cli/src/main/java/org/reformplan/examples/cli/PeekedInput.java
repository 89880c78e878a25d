package org.reformplan.examples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * A stream of which it is known whether it holds one document or one on each line, though nothing
 * was taken from it. A stream has no name to tell; how its first line ends and its second one
 * begins does. No more than the first line is held.
 */
final class PeekedInput {
  /** A longer line is no document that anybody could read. */
  private static final int LONGEST_LINE = 1 << 28;

  private final InputStream rest;
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private boolean ofLines;

  private PeekedInput(InputStream rest) {
    this.rest = rest;
  }

  static PeekedInput of(InputStream stream) throws IOException {
    PeekedInput input = new PeekedInput(new BufferedInputStream(stream));
    input.ofLines = input.looksLikeLines();
    return input;
  }

  /** Whether each line is a document. */
  boolean isOfLines() {
    return ofLines;
  }

  /** The whole stream, from its first byte; to be read once. */
  InputStream stream() {
    return new SequenceInputStream(new ByteArrayInputStream(taken.toByteArray()), rest);
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
    int b = taken.size() < LONGEST_LINE ? rest.read() : -1;
    if (b >= 0) {
      taken.write(b);
    }
    return b;
  }

  private static boolean isBlank(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
