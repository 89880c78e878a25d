package org.reformplan.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.reformplan.json.codec.DocumentScope;
import org.reformplan.json.codec.JsonTree;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.json.codec.Writing;
import org.reformplan.json.sink.ByteSegments;
import org.reformplan.json.sink.DocumentSink;
import org.reformplan.json.token.Layout;

/** Writes one document of a type, wherever it goes. */
final class DocumentWriter<T> {
  private static final DocumentScope NOTHING_SETTLED = new DocumentScope() {};

  private final Layout layout;
  private final Body<T> body;
  private final Function<T, DocumentScope> scopes;

  /** What a document says. */
  private interface Body<T> {
    void write(T value, Writing out) throws IOException;
  }

  DocumentWriter(Layout layout, ValueCodec<T> codec, Function<T, DocumentScope> scopes) {
    this(layout, codec::write, scopes);
  }

  private DocumentWriter(Layout layout, Body<T> body, Function<T, DocumentScope> scopes) {
    this.layout = requireNonNull(layout, "newLayout");
    this.body = body;
    this.scopes = scopes;
  }

  /** Writes documents of a foreign format, put together from maps and lists. */
  static <T> DocumentWriter<T> ofTrees(Layout layout, Function<T, Map<String, Object>> trees) {
    return new DocumentWriter<>(
        layout, (value, out) -> JsonTree.write(trees.apply(value), out), value -> NOTHING_SETTLED);
  }

  DocumentWriter<T> withLayout(Layout newLayout) {
    return new DocumentWriter<>(newLayout, body, scopes);
  }

  Layout layout() {
    return layout;
  }

  byte[] toBytes(T value) {
    ByteSegments bytes = new ByteSegments();
    try {
      write(value, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory cannot fail to be written", e);
    }
    return bytes.toBytes();
  }

  String toText(T value) {
    return new String(toBytes(value), StandardCharsets.UTF_8);
  }

  void write(T value, OutputStream stream) throws IOException {
    DocumentSink sink = new DocumentSink(stream, layout);
    try {
      body.write(value, new Writing(sink, scopes.apply(value)));
    } catch (RuntimeException failure) {
      finishAfter(failure, sink);
      throw failure;
    }
    sink.finish();
    if (layout == Layout.PRETTY) {
      stream.write('\n');
    }
    stream.flush();
  }

  /** What a value cannot say comes to light in the middle; what was written is handed over. */
  private static void finishAfter(RuntimeException failure, DocumentSink sink) {
    try {
      sink.finish();
    } catch (IOException second) {
      failure.addSuppressed(second);
    }
  }

  /** The file is touched only when the whole document could be written. */
  void write(T value, Path file) throws IOException {
    Files.write(file, toBytes(value));
  }
}
