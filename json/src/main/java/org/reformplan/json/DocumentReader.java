package org.reformplan.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reformplan.json.codec.DocumentScope;
import org.reformplan.json.codec.ProblemKind;
import org.reformplan.json.codec.Reading;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.json.source.DocumentBytes;
import org.reformplan.json.source.DocumentTokens;
import org.reformplan.json.source.Encoding;
import org.reformplan.json.source.TextBytes;
import org.reformplan.json.source.UnreadableException;
import org.reformplan.json.source.UnreadableException.Reason;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.json.token.Token;

/** Reads one document of a type, from its first byte to its findings. */
final class DocumentReader<T> {
  private final ReadLimits limits;
  private final ValueCodec<T> codec;
  private final BiFunction<DocumentBytes, Integer, DocumentScope> scopes;

  /**
   * @param scopes makes what the whole document settles, from its bytes and where its text begins
   */
  DocumentReader(
      ReadLimits limits,
      ValueCodec<T> codec,
      BiFunction<DocumentBytes, Integer, DocumentScope> scopes) {
    this.limits = limits;
    this.codec = codec;
    this.scopes = scopes;
  }

  ReadLimits limits() {
    return limits;
  }

  /** Reads a document that is whole in memory. */
  ReadResult<T> read(byte[] bytes) {
    return readHere(DocumentBytes.of(requireNonNull(bytes, "bytes"), limits.getMaxBytes()));
  }

  /** Reads a document that is a text in memory. */
  ReadResult<T> read(String text) {
    return readHere(TextBytes.of(requireNonNull(text, "text"), limits.getMaxBytes()));
  }

  private ReadResult<T> readHere(DocumentBytes document) {
    return readHere(document, null);
  }

  private ReadResult<T> readHere(
      DocumentBytes document, @Nullable UnaryOperator<TextLocation> origin) {
    try {
      return read(document, origin);
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory cannot fail to be read", e);
    }
  }

  /** Reads a document that was taken from a place of another. */
  ReadResult<T> read(byte[] bytes, UnaryOperator<TextLocation> origin) {
    return readHere(DocumentBytes.of(bytes, limits.getMaxBytes()), origin);
  }

  /** Reads a document from a stream, on demand. */
  ReadResult<T> read(InputStream stream) throws IOException {
    return read(DocumentBytes.of(requireNonNull(stream, "stream"), 0, limits.getMaxBytes()), null);
  }

  /** Reads a document from a file. */
  ReadResult<T> read(Path file) throws IOException {
    try (InputStream stream = open(file)) {
      return read(DocumentBytes.of(stream, Files.size(file), limits.getMaxBytes()), null);
    }
  }

  /** Opens a file, which is no directory. */
  static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(
          file.toString(), null, "Expected a file, but found a directory");
    }
    return Files.newInputStream(file);
  }

  /** Reads a document; only a broken stream is an exception. */
  private ReadResult<T> read(DocumentBytes document, @Nullable UnaryOperator<TextLocation> origin)
      throws IOException {
    DocumentProblems problems = new DocumentProblems(document, limits, origin);
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
    } catch (UnreadableException e) {
      if (e.reason() != Reason.DOCUMENT_TOO_LARGE) {
        throw new IllegalStateException("Expected it to be told where it was met", e);
      }
      problems.addTooLarge();
      return problems.toResult(null, List.of());
    }
  }

  private ReadResult<T> readText(DocumentBytes document, int start, DocumentProblems problems)
      throws IOException {
    Reading in =
        new Reading(
            new DocumentTokens(document, start, limits),
            limits,
            problems.list(),
            scopes.apply(document, start));
    T value = readRoot(in, problems);
    return problems.toResult(value, in.dropped());
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
      return value;
    } catch (UnreadableException e) {
      if (e.reason() == Reason.DOCUMENT_TOO_LARGE) {
        throw e;
      }
      if (e.reason() == Reason.TOKEN_TOO_LONG) {
        problems.addTooLong(in);
      }
      if (e.failure().isEmpty()) {
        return null;
      }
      ProblemKind kind = problems.addMalformed(e.failure().get());
      return kind == ProblemKind.TRAILING_CONTENT ? value : null;
    }
  }
}
