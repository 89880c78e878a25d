package org.reformplan.json.sink;

import java.io.IOException;
import java.math.BigDecimal;
import org.reformplan.json.source.Surrogates;
import org.reformplan.json.token.TokenSink;

/**
 * Hands tokens on to someone else's sink, but no half of a surrogate pair: generators escape it in
 * silence, and readers refuse it.
 */
public final class WholeCharacterSink implements TokenSink {
  private final TokenSink sink;

  /** Hands on to that sink. */
  public WholeCharacterSink(TokenSink sink) {
    this.sink = sink;
  }

  @Override
  public void startObject() throws IOException {
    sink.startObject();
  }

  @Override
  public void endObject() throws IOException {
    sink.endObject();
  }

  @Override
  public void startArray() throws IOException {
    sink.startArray();
  }

  @Override
  public void endArray() throws IOException {
    sink.endArray();
  }

  @Override
  public void name(String name) throws IOException {
    sink.name(requireWhole(name));
  }

  @Override
  public void text(String text) throws IOException {
    sink.text(requireWhole(text));
  }

  private static String requireWhole(String text) {
    int half = Surrogates.firstHalf(text);
    if (half >= 0) {
      throw DocumentSink.halfCharacter(text, half);
    }
    return text;
  }

  @Override
  public void number(long number) throws IOException {
    sink.number(number);
  }

  @Override
  public void number(BigDecimal number) throws IOException {
    sink.number(number);
  }

  @Override
  public void truth(boolean truth) throws IOException {
    sink.truth(truth);
  }
}
