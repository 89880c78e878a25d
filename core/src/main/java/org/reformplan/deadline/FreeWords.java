package org.reformplan.deadline;

import java.text.Normalizer;
import java.util.List;
import org.reformplan.deadline.Token.Kind;

/** Words that the library keeps without reading them: an event, the name of another document. */
final class FreeWords {
  private final String written;
  private final String folded;

  private FreeWords(String written, String folded) {
    this.written = written;
    this.folded = folded;
  }

  /** The words of a cursor's tokens, from one up to another. */
  static FreeWords of(TokenCursor cursor, int from, int to) {
    StringBuilder written = new StringBuilder();
    StringBuilder folded = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = cursor.tokenAt(i);
      if (i > from && !token.glued()) {
        written.append(' ');
        folded.append(' ');
      }
      if (!token.is(Kind.LINE_END)) {
        written.append(cursor.written(i, i + 1));
        folded.append(token.text());
      }
    }
    String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
    return new FreeWords(composed, folded.toString());
  }

  String written() {
    return written;
  }

  List<String> words() {
    return List.of(folded.split(" ", -1));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FreeWords that && folded.equals(that.folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  @Override
  public String toString() {
    return written;
  }
}
