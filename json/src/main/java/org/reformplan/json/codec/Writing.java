package org.reformplan.json.codec;

import java.io.IOException;
import java.math.BigDecimal;
import org.reformplan.json.token.TokenSink;

/** One writing of one document: where the tokens go, and what the whole document settles. */
public final class Writing {
  private final TokenSink sink;
  private final DocumentScope scope;

  /** Writes into the sink, which the caller finishes. */
  public Writing(TokenSink sink, DocumentScope scope) {
    this.sink = sink;
    this.scope = scope;
  }

  /** Returns what the whole document settles for its values. */
  public DocumentScope scope() {
    return scope;
  }

  void startObject() throws IOException {
    sink.startObject();
  }

  void endObject() throws IOException {
    sink.endObject();
  }

  void startArray() throws IOException {
    sink.startArray();
  }

  void endArray() throws IOException {
    sink.endArray();
  }

  void name(String name) throws IOException {
    sink.name(name);
  }

  /** Writes a text; a sink refuses half a surrogate pair. */
  public void text(String text) throws IOException {
    sink.text(text);
  }

  void number(long number) throws IOException {
    sink.number(number);
  }

  void number(BigDecimal number) throws IOException {
    sink.number(number);
  }

  void truth(boolean truth) throws IOException {
    sink.truth(truth);
  }
}
