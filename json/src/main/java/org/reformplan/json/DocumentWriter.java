package org.reformplan.json;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.reformplan.json.codec.DocumentScope;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.json.codec.Writing;
import org.reformplan.json.token.JsonEngine;
import org.reformplan.json.token.Layout;
import org.reformplan.json.token.TokenSink;

/** Writes one document of a type, wherever it goes. */
final class DocumentWriter<T> {
  private final JsonEngine engine;
  private final Layout layout;
  private final ValueCodec<T> codec;
  private final Function<T, DocumentScope> scopes;

  DocumentWriter(
      JsonEngine engine, Layout layout, ValueCodec<T> codec, Function<T, DocumentScope> scopes) {
    this.engine = requireNonNull(engine, "engine");
    this.layout = requireNonNull(layout, "newLayout");
    this.codec = codec;
    this.scopes = scopes;
  }

  DocumentWriter<T> withLayout(Layout newLayout) {
    return new DocumentWriter<>(engine, newLayout, codec, scopes);
  }

  Layout layout() {
    return layout;
  }

  byte[] toBytes(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(value, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  String toText(T value) {
    return new String(toBytes(value), StandardCharsets.UTF_8);
  }

  void write(T value, OutputStream stream) throws IOException {
    try (TokenSink sink = engine.newSink(stream, layout)) {
      codec.write(value, new Writing(sink, scopes.apply(value)));
    }
    if (layout == Layout.PRETTY) {
      stream.write('\n');
    }
  }

  /** The file is touched only when the whole document could be written. */
  void write(T value, Path file) throws IOException {
    Files.write(file, toBytes(value));
  }
}
