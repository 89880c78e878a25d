package org.reformplan.json.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A JSON parser and generator as this library needs them: the maker of sources and sinks.
 *
 * <p>Engines are immutable and safe to share between threads; the sources and sinks that they make
 * are not. Keep one engine: parsers learn the names of fields from document to document.
 *
 * <pre>{@code
 * PlanReader reader = PlanReader.on(Jackson3.engine());
 * }</pre>
 */
public interface JsonEngine {
  /**
   * Returns an engine whose sources keep to these limits.
   *
   * <p>Depth is counted by the reader above; an engine's own limit must lie beyond it.
   *
   * @param limits the limits
   * @return an engine like this one, with those limits
   */
  JsonEngine withLimits(ReadLimits limits);

  /**
   * Returns a source over bytes in UTF-8 without byte-order mark.
   *
   * @param bytes the array
   * @param start the index of the first byte
   * @param length how many bytes
   * @return a source before its first token
   * @throws IOException if the parser looks ahead and fails
   */
  TokenSource newSource(byte[] bytes, int start, int length) throws IOException;

  /**
   * Returns a source over a stream in UTF-8 without byte-order mark.
   *
   * @param stream the stream, which stays the caller's to close
   * @return a source before its first token
   * @throws IOException if the parser looks ahead and the stream fails
   */
  TokenSource newSource(InputStream stream) throws IOException;

  /**
   * Returns a sink that writes UTF-8 without byte-order mark.
   *
   * @param stream where to, which stays the caller's to close
   * @param layout how the document is laid out
   * @return a sink before its first token
   * @throws IOException if the generator writes ahead and the stream fails
   */
  TokenSink newSink(OutputStream stream, Layout layout) throws IOException;
}
