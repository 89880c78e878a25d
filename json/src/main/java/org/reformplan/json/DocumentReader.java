package org.reformplan.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.reformplan.json.codec.DocumentScope;
import org.reformplan.json.codec.ProblemKind;
import org.reformplan.json.codec.Reading;
import org.reformplan.json.codec.StopReadingException;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.json.source.DocumentBytes;
import org.reformplan.json.source.DocumentTooLargeException;
import org.reformplan.json.source.Encoding;
import org.reformplan.json.token.JsonEngine;
import org.reformplan.json.token.MalformedJsonException;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.json.token.Token;
import org.reformplan.json.token.TokenSource;
import org.reformplan.json.token.TokenTooLongException;

/** Reads one document of a type, from its first byte to its findings. */
final class DocumentReader<T> {
  private final JsonEngine engine;
  private final ReadLimits limits;
  private final ValueCodec<T> codec;
  private final BiFunction<DocumentBytes, Integer, DocumentScope> scopes;

  /**
   * @param scopes makes what the whole document settles, from its bytes and where its text begins
   */
  DocumentReader(
      JsonEngine engine,
      ReadLimits limits,
      ValueCodec<T> codec,
      BiFunction<DocumentBytes, Integer, DocumentScope> scopes) {
    this.engine = engine;
    this.limits = limits;
    this.codec = codec;
    this.scopes = scopes;
  }

  /** Reads a document; only a broken stream is an exception. */
  ReadResult<T> read(DocumentBytes document) throws IOException {
    DocumentProblems problems = new DocumentProblems(document, limits);
    try {
      document.requireSize();
      document.fill(Encoding.LOOKED_AT);
      Encoding encoding = Encoding.of(document.array(), document.length());
      problems.beginAt(encoding.markLength());
      if (!encoding.isUtf8()) {
        problems.addEncoding(encoding);
        return problems.toResult(null, List.of());
      }
      return readText(document, encoding.markLength(), problems);
    } catch (DocumentTooLargeException e) {
      problems.addTooLarge();
      return problems.toResult(null, List.of());
    }
  }

  private ReadResult<T> readText(DocumentBytes document, int start, DocumentProblems problems)
      throws IOException {
    try (TokenSource source =
        document.isComplete()
            ? engine.newSource(document.array(), start, document.length() - start)
            : engine.newSource(document.streamFrom(start))) {
      Reading in =
          new Reading(
              source,
              start,
              document.watch(),
              limits,
              problems.list(),
              scopes.apply(document, start));
      T value = readRoot(in, problems);
      return problems.toResult(value, in.dropped());
    }
  }

  private @Nullable T readRoot(Reading in, DocumentProblems problems) throws IOException {
    T value = null;
    try {
      if (in.next() == Token.END) {
        problems.addEmpty();
        return null;
      }
      value = codec.read(in);
      if (in.next() != Token.END) {
        in.report(ProblemKind.TRAILING_CONTENT, Map.of("value", in.shownValue()));
      }
      return problems.addOverlookedBytes() ? null : value;
    } catch (StopReadingException e) {
      return null; // the problem is reported
    } catch (TokenTooLongException e) {
      problems.addTooLong(in);
      return null;
    } catch (MalformedJsonException e) {
      return problems.addMalformed(in) == ProblemKind.TRAILING_CONTENT ? value : null;
    }
  }
}
